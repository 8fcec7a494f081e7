/** What the bundler tells of a module: the ones that it needs before it can run. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/**
 * Puts all that a program needs before it begins in one file: it is always loaded, and one file is smaller and sooner
 * there than twenty. Gives the name of that file for a module of it; null for one that may come later.
 */
export function programChunk(beginning: string): (id: string, modules: Modules) => string | null {
  let needed: ReadonlySet<string> | null = null
  return (id, modules) => {
    needed ??= neededBy(beginning, modules)
    return needed.has(id) ? 'program' : null
  }
}

/** The modules that one needs, and those that these need. */
function neededBy(beginning: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [beginning]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

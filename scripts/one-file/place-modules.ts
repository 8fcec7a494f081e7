import type { Plugin, Rolldown } from 'vite'

/** The part that runs first and is always there. */
export const MAIN_PART = 'main'
/** Stands between the names of the parts that share one. */
export const SHARED = '-and-'
/** What a module of this name imports on demand is a part of its own; all else that comes later is in `main`. */
const LOADER = /\/load-[^/]+\.ts$/
/** What several parts need is a part too, unless it is less than this, in characters. */
const WORTH_A_PART = 10_000

/** Says of each module, by its id, in which part of the program it belongs. */
export function placeModules(entry: string, places: Map<string, string>): Plugin {
  return {
    name: 'place-modules',
    buildEnd() {
      const info = (id: string) => this.getModuleInfo(id)
      const parts = new Map([[MAIN_PART, reached(entry, info)]])
      for (const id of loadedOnDemand(this.getModuleIds(), info)) parts.set(nameOf(id), reached(id, info))
      const shares = new Map<string, string[]>()
      for (const id of this.getModuleIds()) {
        const names = [...parts].filter(([, ids]) => ids.has(id)).map(([name]) => name)
        const share = names.includes(MAIN_PART) ? MAIN_PART : names.sort().join(SHARED)
        shares.set(share, [...(shares.get(share) ?? []), id])
      }
      for (const [share, ids] of shares) {
        const size = ids.reduce((sum, id) => sum + (info(id)?.code?.length ?? 0), 0)
        const place = parts.has(share) || size >= WORTH_A_PART ? share : MAIN_PART
        for (const id of ids) places.set(id, place)
      }
    },
  }
}

type Info = (id: string) => Rolldown.ModuleInfo | null

function loadedOnDemand(ids: Iterable<string>, info: Info): readonly string[] {
  return [...ids].filter((id) => LOADER.test(id)).flatMap((id) => info(id)?.dynamicallyImportedIds ?? [])
}

/** A module and all it imports, at once or later, but for what is loaded on demand. */
function reached(id: string, info: Info, ids = new Set<string>()): ReadonlySet<string> {
  if (ids.has(id)) return ids
  ids.add(id)
  const { importedIds = [], dynamicallyImportedIds = [] } = info(id) ?? {}
  for (const next of importedIds) reached(next, info, ids)
  if (!LOADER.test(id)) for (const next of dynamicallyImportedIds) reached(next, info, ids)
  return ids
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.tsx?$/, '')
}

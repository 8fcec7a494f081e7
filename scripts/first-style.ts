import { posix } from 'node:path'
import type { Rolldown } from 'vite'

/** Minified sheets no longer say it, and the sheets of shared parts come before the one that laid it down. */
const ORDER_OF_LAYERS = '@layer tokens,base,parts;'

/**
 * Takes the style sheets of these chunks, and of all they import, out of the built files: one text, in the order in which
 * they would have been loaded. No page loads them again, as no chunk asks for them any more.
 */
export function takeFirstStyle(bundle: Rolldown.OutputBundle, chunks: readonly Rolldown.OutputChunk[]): string {
  const files = new Set<string>()
  for (const chunk of withImports(bundle, chunks)) {
    for (const file of chunk.viteMetadata?.importedCss ?? []) files.add(file)
    chunk.viteMetadata?.importedCss.clear()
  }
  const texts = [...files].map((file) => {
    const asset = bundle[file]
    delete bundle[file]
    return asset?.type === 'asset' ? seenFromThePage(withoutMarks(String(asset.source)), posix.dirname(file)) : ''
  })
  return ORDER_OF_LAYERS + texts.join('')
}

/** What is imported comes before what imports it; each once. */
function withImports(
  bundle: Rolldown.OutputBundle,
  chunks: readonly Rolldown.OutputChunk[],
  seen = new Set<Rolldown.OutputChunk>(),
): ReadonlySet<Rolldown.OutputChunk> {
  for (const chunk of chunks) {
    const imported = chunk.imports.map((file) => bundle[file]).filter((output) => output?.type === 'chunk')
    withImports(
      bundle,
      imported.filter((each) => !seen.has(each)),
      seen,
    )
    seen.add(chunk)
  }
  return seen
}

/** Addresses of fonts were relative to the sheet, in its folder. */
function seenFromThePage(css: string, folder: string): string {
  return css.replaceAll(/url\((['"]?)(?!data:|#|\/|[a-z]+:)([^'")]+)\1\)/g, (_, _quote, path: string) => {
    return `url(./${posix.join(folder, path)})`
  })
}

/** What the build writes in a sheet for itself. */
function withoutMarks(css: string): string {
  return css.replaceAll(/\/\*\$vite\$:\d+\*\//g, '').trim()
}

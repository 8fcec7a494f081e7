import type { Texts } from './texts'

/** Files by path to texts by namespace: `/locales/nl/start.json` is the namespace `start`. */
export function byNamespace(files: Record<string, unknown>): Texts {
  const entries = Object.entries(files).map(([path, content]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
    content,
  ])
  return Object.fromEntries(entries) as Texts
}

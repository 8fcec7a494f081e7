import type { renderIcs } from './render-ics'

/** The maker of calendar files, a part of the program of its own, loaded when asked for. */
export async function loadIcs(): Promise<typeof renderIcs> {
  return (await import('./render-ics')).renderIcs
}

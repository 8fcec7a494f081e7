import type { Slice } from './slice'

/** The least that stands under a heading on its page, in points: some four lines, unless its whole text is shorter. */
const LEAST_COMPANY = 60

/** Runs of strips that want to stay together: those that are glued, and a heading with enough of what it is above. */
export function chainsOf(strips: readonly Slice[]): readonly (readonly Slice[])[] {
  const chains: Slice[][] = []
  let open: Slice[] = []
  for (const [index, strip] of strips.entries()) {
    open.push(strip)
    if (strip.glued || wantsCompany(open, strips[index + 1])) continue
    chains.push(open)
    open = []
  }
  return open.length === 0 ? chains : [...chains, open]
}

/** Whether the last heading of a run has little under it so far, and goes on with the next strip. */
function wantsCompany(run: readonly Slice[], next: Slice | undefined): boolean {
  const at = run.findLastIndex(({ headings }) => headings.length > 0)
  const level = levelOf(run[at])
  if (level === null || next === undefined || next.breaks !== undefined) return false
  const ahead = levelOf(next)
  if (ahead !== null && ahead <= level) return false
  return run.slice(at + 1).reduce((sum, { before, height }) => sum + before + height, 0) < LEAST_COMPANY
}

function levelOf(strip: Slice | undefined): number | null {
  return strip?.headings.at(-1)?.heading.level ?? null
}

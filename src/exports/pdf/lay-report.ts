import type { Report } from '@/domain/report/report'
import type { RoomReport } from '@/domain/room/room-report'
import { layDocument, type LaidOut } from './layout/lay-document'
import type { PaperKind } from '../documents/report-kind'
import { roomIn } from '../export-input'
import type { Face } from './writing/face'
import { BACK, boardSummary, SHORTEST, type Shortened } from '../documents/board-summary'
import type { PaperDocument } from '../documents/document'
import { fullReport } from '../documents/full-report'
import { groupReport } from '../documents/group-report'
import { partnerVersion } from '../documents/partner-version'
import type { Voice } from '../documents/voice'

interface Manuscript {
  readonly report: Report
  readonly kind: PaperKind
  /** There for the kind `group` only. */
  readonly room?: RoomReport | undefined
  readonly madeOn: Date
  readonly voice: Voice
}

/**
 * The document of a kind, and its pages. A board summary is made shorter until it has two;
 * a full report lists fewer headings when the table of contents would run over its first page, and the version for the
 * partner has a smaller picture when its first page would.
 */
export async function layReport(
  { report, room, kind, madeOn, voice }: Manuscript,
  face: Face,
  pause: () => Promise<void>,
): Promise<readonly [PaperDocument, LaidOut]> {
  if (kind === 'full' || kind === 'group') {
    const written = (depth: 1 | 2) =>
      kind === 'full'
        ? fullReport(report, voice, madeOn, depth, pause)
        : groupReport({ ...roomIn({ room }), report }, voice, madeOn, depth, pause)
    const detailed = await laid(await written(2))
    return startsOnPageTwo(detailed[1]) ? detailed : laid(await written(1))
  }
  if (kind === 'partner') {
    for (const width of PICTURES) {
      const version = await laid(partnerVersion(report, voice, madeOn, width))
      if (startsOnPageTwo(version[1])) return version
    }
    return laid(partnerVersion(report, voice, madeOn, SMALLEST))
  }
  let shortened: Shortened = { front: 0, back: 0, cut: false }
  for (;;) {
    const summary = await laid(boardSummary(report, voice, madeOn, shortened))
    const shorter = shorterThan(shortened, summary[1])
    if (shorter === null) return summary
    shortened = shorter
  }

  async function laid(document: PaperDocument): Promise<readonly [PaperDocument, LaidOut]> {
    return [document, await layDocument(document, face, pause)]
  }
}

/** Widths of the picture on page one of the version for the partner, in points. */
const PICTURES = [470, 420, 370]
const SMALLEST = 320

/** How to go on making a summary shorter; null when it fits, and says so where words were cut. */
function shorterThan(shortened: Shortened, { pages, cut }: LaidOut): Shortened | null {
  const { front, back } = shortened
  const turned = pages.findIndex(({ headings }) => headings.some(({ heading }) => heading.anchor === BACK))
  if (turned > 1 && front < SHORTEST) return { ...shortened, front: front + 1 }
  if (pages.length > turned + 1 && back < SHORTEST) return { ...shortened, back: back + 1 }
  return cut && !shortened.cut ? { ...shortened, cut } : null
}

function startsOnPageTwo({ pages }: LaidOut): boolean {
  return pages[1]?.headings.some(({ heading }) => heading.level === 1) ?? true
}

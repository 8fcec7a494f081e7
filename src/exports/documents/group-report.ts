import type { RoomReport } from '@/domain/room/room-report'
import type { PaperDocument } from './document'
import { groupFront } from './group/front'
import { groupSections } from './group/group-sections'
import { numbered } from './numbered'
import { paperLook } from './paper-look'
import { reportTitle } from './report-title'
import { contents, running } from './sections/full-front'
import type { Voice } from './voice'

/**
 * What a room said and agreed, to take home the same evening. It shows what the room was shown, and nothing besides.
 * `depth` is that of the table of contents. It pauses between sections.
 */
export async function groupReport(
  room: RoomReport,
  voice: Voice,
  madeOn: Date,
  depth: 1 | 2,
  pause: () => Promise<void>,
): Promise<PaperDocument> {
  const kind = voice.say('group:kind')
  const sections = numbered(await groupSections(room, voice, pause), voice, 'group:section')
  return {
    title: `${reportTitle(room.report, voice)} – ${kind}`,
    subject: kind,
    author: '',
    ...paperLook(room.report, voice),
    format: 'report',
    sections: [[...groupFront(room, voice, madeOn), ...contents(sections, depth, voice)], ...sections],
    running: running(room.report, voice, madeOn),
  }
}

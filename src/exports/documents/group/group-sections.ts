import type { RoomReport } from '@/domain/room/room-report'
import type { Block } from '../block'
import type { Section } from '../numbered'
import { adviceBlocks } from '../sections/advice'
import type { Voice } from '../voice'
import { agendaBlocks } from './agenda'
import { closingBlocks } from './closing'
import { roomGateBlocks } from './gates'
import { howBlocks } from './how'
import { roomPictureBlocks } from './picture'
import { pointBlocks } from './points'
import { whoBlocks } from './who'

/** Everything that a room can take home, section by section, with a pause after each. */
export async function groupSections(
  room: RoomReport,
  voice: Voice,
  pause: () => Promise<void>,
): Promise<readonly Section[]> {
  const sections: Section[] = []
  for (const [name, blocksOf] of SECTIONS) {
    sections.push([name, blocksOf(room, voice)])
    await pause()
  }
  return sections
}

/** What was agreed first: that is what people look for. Then how they came to it. */
const SECTIONS: readonly (readonly [name: string, blocksOf: (room: RoomReport, voice: Voice) => readonly Block[]])[] = [
  ['closing', closingBlocks],
  ['who', whoBlocks],
  ['picture', roomPictureBlocks],
  ['agenda', agendaBlocks],
  ['gates', roomGateBlocks],
  ['advice', adviceSection],
  ['points', pointBlocks],
  ['how', howBlocks],
]

/** A menu for the conversation, and not what must be done. */
function adviceSection(room: RoomReport, voice: Voice): readonly Block[] {
  if (room.evaluation === null) return [{ kind: 'paragraph', words: voice.say('group:tooFew') }]
  return [
    { kind: 'paragraph', words: voice.say('group:advice.intro'), withNext: true },
    ...adviceBlocks(room.report, voice, 'workshop'),
  ]
}

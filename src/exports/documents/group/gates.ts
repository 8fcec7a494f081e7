import type { RoomReport } from '@/domain/room/room-report'
import type { GateState } from '@/domain/scoring/evaluation'
import type { Block, Cell } from '../block'
import { gateTable } from '../sections/gates'
import { gateSign } from '../signs'
import { gateName, statement, type Voice } from '../voice'

/** The key questions: whether everyone says yes, nobody does, or people differ. */
export function roomGateBlocks({ gates }: RoomReport, voice: Voice): readonly Block[] {
  if (gates.length === 0) return [{ kind: 'paragraph', words: voice.say('print:gates.none') }]
  return [
    { kind: 'paragraph', words: voice.say('group:gates.intro'), withNext: true },
    gateTable(
      gates.map(({ gate, question, state }): readonly Cell[] => [
        { words: gateName(voice, gate) },
        { words: statement(voice, question) },
        { words: voice.say(`room:gate.${state}`), sign: gateSign(SIGNS[state], 9) },
      ]),
      voice,
    ),
  ]
}

const SIGNS: Readonly<Record<RoomReport['gates'][number]['state'], GateState>> = {
  pass: 'pass',
  mixed: 'risk',
  fail: 'fail',
  open: 'open',
  hidden: 'na',
}

import { LEVELS } from '@/domain/instrument/scale'
import type { LevelCounts } from '@/domain/room/room-report'
import type { Block } from '../block'
import type { Voice } from '../voice'

/** How many chose each level, in the order of the scale. */
export function countsTable(counts: LevelCounts, voice: Voice): Block {
  return {
    kind: 'table',
    summary: voice.say('group:counts'),
    columns: [{ share: 1.4 }, ...LEVELS.map(() => ({ share: 1, align: 'end' as const }))],
    head: [voice.say('group:level'), ...LEVELS.map((level) => voice.say(`instrument:scale.level.${level}.label`))],
    rows: [
      [
        { words: voice.say('group:howMany') },
        ...counts.map((value) => ({ words: voice.say('group:number', { value }) })),
      ],
    ],
  }
}

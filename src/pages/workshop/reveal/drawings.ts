import { distributionPicture } from '@/domain/pictures/distribution-picture'
import { isCounted } from '@/domain/pictures/distribution-words'
import type { Drawing } from '@/domain/pictures/drawing'
import { phaseMapPicture } from '@/domain/pictures/phase-map-picture'
import { picturedForRoom } from '@/domain/pictures/phase-row'
import { phasesPicture } from '@/domain/pictures/phases-picture'
import type { AgendaPoint, RoomPoint, RoomReport } from '@/domain/room/room-report'
import type { Step } from './steps'

type Pair = readonly [wide: Drawing, narrow: Drawing]

/** A picture of all phases, wide and narrow. */
export function drawingsOf({ report, positions }: RoomReport, kind: 'phases' | 'balance'): Pair {
  const pictured = picturedForRoom(report)
  return kind === 'phases'
    ? [phaseMapPicture(pictured, positions), phaseMapPicture(pictured, positions, 'narrow')]
    : [phasesPicture(pictured), phasesPicture(pictured, 'narrow')]
}

/** The answers at a point, wide and narrow; null when they may not be counted: an axis with a middle alone says less than words. */
export function distributionOf({ spread, question }: RoomPoint): Pair | null {
  if (!isCounted(spread)) return null
  return [distributionPicture(spread, question), distributionPicture(spread, question, 'narrow')]
}

/** Every picture that a step shows, for the tables behind it; of a point with its question. */
export function picturesOf(
  report: RoomReport,
  step: Step,
): readonly { readonly drawing: Drawing; readonly point: RoomPoint | null }[] {
  const { kind } = step
  if (kind === 'phases' || kind === 'balance') return [{ drawing: drawingsOf(report, kind)[0], point: null }]
  if (kind === 'point') return tablesOf([step.point])
  if (kind === 'silent' || kind === 'concerns' || kind === 'strengths') return tablesOf(report.agenda[kind])
  return []
}

function tablesOf(points: readonly AgendaPoint[]) {
  return points.flatMap(({ point }) => {
    const drawings = distributionOf(point)
    return drawings === null ? [] : [{ drawing: drawings[0], point }]
  })
}

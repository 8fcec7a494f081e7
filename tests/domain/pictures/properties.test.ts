import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Round } from '@/domain/answers/dossier'
import { beamPicture } from '@/domain/pictures/beam-picture'
import type { Drawing } from '@/domain/pictures/drawing'
import { phasesPicture } from '@/domain/pictures/phases-picture'
import { quadrantPicture } from '@/domain/pictures/quadrant-picture'
import { buildReport } from '@/domain/report/build-report'
import type { Report } from '@/domain/report/report'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { aDossier, aRound } from '../../support/a-dossier'
import { anyRound } from '../../support/any-round'
import { overlaps, pointsOf, textBoxes } from '../../support/drawn'
import { inWords, messagesIn } from '../../support/in-words'

const PICTURES: Record<string, (report: Report) => Drawing> = {
  beam: beamPicture,
  'phases, wide': (report) => phasesPicture(report, 'wide'),
  'phases, narrow': (report) => phasesPicture(report, 'narrow'),
  quadrant: quadrantPicture,
}

const EXTREMES: readonly Round[] = [
  aRound().build(),
  aRound().inPhase(5).ratedAll('NA').build(),
  aRound().inPhase(5).ratedAll('DK').build(),
  aRound().inPhase(5).ratedAll(0).build(),
  aRound().inPhase(5).ratedAll(100).build(),
  aRound().inPhase(1).ratedAll(50).build(),
]

/** Random rounds, with the extreme ones among them. */
const reports = fc
  .oneof({ arbitrary: anyRound(), weight: 8 }, { arbitrary: fc.constantFrom(...EXTREMES), weight: 1 })
  .map((round) => buildReport({ ...aDossier().build(), rounds: [round] }))

describe.each(Object.entries(PICTURES))('the picture of the %s, for any round', (_, draw) => {
  test('has only numbers that are numbers, and lies within its box', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { width, height, shapes } = draw(report)
        for (const { x, y } of shapes.flatMap(pointsOf)) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(height)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('keeps its texts apart and inside, in every language', () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(...LANGUAGE_CODES), (report, language) => {
        const drawing = draw(report)
        const boxes = textBoxes(drawing, language)
        expect(overlaps(boxes)).toEqual([])
        expect(boxes.filter(({ left, right }) => left < 0 || right > drawing.width)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('has words for everything in it, and no text under 13 units', () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(...LANGUAGE_CODES), (report, language) => {
        const drawing = draw(report)
        for (const message of messagesIn(drawing))
          expect(inWords(message, language)).not.toMatch(/\{\{|NaN|undefined|null/)
        const sizes = drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size] : []))
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13)
        expect(drawing.alt.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  test('has a table with as many cells in each row as in its head', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { head, rows } = draw(report).table
        for (const row of rows) expect(row).toHaveLength(head.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what the pictures say is what was evaluated', () => {
  test('the table of the phases holds the scores and intervals, and hides what may not be shown', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { rows } = phasesPicture(report).table
        expect(rows).toHaveLength(report.evaluation.phases.length)
        report.evaluation.phases.forEach((phase, index) => {
          const values = rows[index]?.[3]?.values ?? {}
          expect(values['score']).toBe(phase.shown ? phase.score : undefined)
          if (phase.lo !== phase.hi) expect(values).toMatchObject({ lo: phase.lo, hi: phase.hi })
        })
      }),
      { numRuns: 150 },
    )
  })

  test('the alternative text names every phase, and the number of every shown one', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const said = phasesPicture(report)
          .alt.map((message) => inWords(message))
          .join(' ')
        for (const place of [1, 2, 3, 4, 5]) expect(said).toContain(inWords({ key: `instrument:phase.P${place}.name` }))
        for (const { phase, shown, score } of report.evaluation.phases) {
          const name = inWords({ key: `instrument:phase.${phase}.name` })
          if (shown && score !== null) expect(said).toContain(`${name} staat op ${Math.round(score)}`)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the beam shows no number when the whole may not be shown', () => {
    fc.assert(
      fc.property(reports, (report) => {
        fc.pre(!report.evaluation.overallShown)
        const drawing = beamPicture(report)
        const numbers = textBoxes(drawing, 'nl').filter(({ words }) => /\d/.test(words))
        expect(numbers).toEqual([])
        expect(drawing.settling).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })
})

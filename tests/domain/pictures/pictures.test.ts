import { describe, expect, test } from 'vitest'
import type { Round } from '@/domain/answers/dossier'
import { beamPicture } from '@/domain/pictures/beam-picture'
import type { Drawing, Shape } from '@/domain/pictures/drawing'
import { phasesPicture } from '@/domain/pictures/phases-picture'
import { quadrantPicture } from '@/domain/pictures/quadrant-picture'
import { buildReport } from '@/domain/report/build-report'
import { aDossier, aRound } from '../../support/a-dossier'
import { textBoxes } from '../../support/drawn'
import { inWords } from '../../support/in-words'
import { VECTOR_CASES } from '../../support/vectors'

describe('the beam', () => {
  test.each([
    ['is level when both weigh the same', aRound().inPhase(1).ratedAll(75), 0],
    ['leans 12° to progress at most', oneSided('P'), 12],
    ['leans 12° to depth at most', oneSided('D'), -12],
    ['is level while it is too early to weigh', aRound().inPhase(1).ratedAll(0).answered('P1.M.P.1', 75), 0],
  ])('%s', (_, round, degrees) => {
    expect(beamPicture(reportOf(round.build())).settling?.degrees ?? 0).toBeCloseTo(degrees)
  })

  test('leans in proportion to the difference, and says it in words', () => {
    const drawing = beamPicture(reportOf(caseOf('E2')))
    expect(drawing.settling?.degrees).toBeCloseTo(6)
    expect(altOf(drawing)).toBe('Stappen zonder fundament. Verdieping weegt 47 van de 100, vooruitgang 72.')
    expect(wordsIn(drawing)).toEqual(expect.arrayContaining(['47', '72', 'Stappen zonder fundament']))
  })

  test('weighs with its area: twice the score is twice the weight', () => {
    const areas = [50, 100].map((level) => {
      const drawing = beamPicture(
        reportOf(
          aRound()
            .inPhase(1)
            .ratedAll(level as 50 | 100)
            .build(),
        ),
      )
      return areaOf(drawing.shapes.find((shape) => shape.kind === 'polygon' && shape.fill?.ink === 'depth'))
    })
    expect((areas[1] ?? 0) / (areas[0] ?? 1)).toBeCloseTo(2)
  })

  test('waits with empty places when there is too little to weigh', () => {
    const drawing = beamPicture(reportOf(aRound().inPhase(2).build()))
    expect(drawing.shapes.some((shape) => 'fill' in shape && shape.fill?.ink === 'depth')).toBe(false)
    expect(altOf(drawing)).toMatch(/te weinig gegevens/)
  })
})

describe('the phases', () => {
  test('say in sentences what they show', () => {
    expect(altOf(phasesPicture(reportOf(caseOf('E2'))))).toBe(
      'Verkennen staat op 71: verdieping 59, vooruitgang 84. Vooruitgang loopt ver voor. ' +
        'Delen staat op 41: verdieping 32, vooruitgang 50. Vooruitgang loopt voor. ' +
        'Overeenkomen staat op 66: verdieping 50, vooruitgang 82. Vooruitgang loopt ver voor. ' +
        'De fase Delen is overgeslagen: Overeenkomen staat al een stuk verder. ' +
        'Jij plaatst jullie in: Overeenkomen. Je antwoorden wijzen op: Delen. ' +
        'Nog niet geopend: Vormgeven en Uitvoeren en vernieuwen.',
    )
  })

  test('give no number where there is too little data', () => {
    const drawing = phasesPicture(reportOf(caseOf('E6')))
    expect(altOf(drawing)).toContain('Over Delen zijn er te weinig gegevens: de score ligt tussen 21 en 88.')
    expect(wordsIn(drawing)).toEqual(expect.arrayContaining(['te weinig gegevens', '25–92', '17–83']))
  })

  test.each(['wide', 'narrow'] as const)('draw a gap and a dashed arc at a skipped step (%s)', (layout) => {
    const arcs = (round: Round) =>
      phasesPicture(reportOf(round), layout).shapes.filter((shape) => shape.kind === 'curve' && shape.stroke.dash)
    expect(arcs(caseOf('E2'))).toHaveLength(1)
    expect(arcs(caseOf('E4'))).toHaveLength(0)
  })

  test('name who places the partnership where', () => {
    expect(wordsIn(phasesPicture(reportOf(caseOf('E2'))))).toEqual(
      expect.arrayContaining(['eigen inschatting', 'volgens de antwoorden', 'overgeslagen stap']),
    )
    expect(wordsIn(phasesPicture(reportOf(caseOf('E4'))))).toContain('ingeschat en berekend')
  })

  test('draw depth to the left in solid, progress to the right hatched, a preview in grey', () => {
    const round = aRound().inPhase(1).ratedAll(75)
    for (const theme of ['M', 'I', 'R'] as const) round.answered(`P2.${theme}.D.1`, 50).answered(`P2.${theme}.P.1`, 50)
    const fills = phasesPicture(reportOf(round.build())).shapes.flatMap((shape) =>
      shape.kind === 'polygon' && shape.points.length === 4 ? [`${shape.fill?.ink} ${shape.fill?.pattern}`] : [],
    )
    const [sampleD, sampleP, ...bars] = fills
    expect([sampleD, sampleP]).toEqual(['depth solid', 'progress hatch'])
    expect(bars).toEqual(['depth solid', 'progress hatch', 'line solid', 'line hatch'])
  })

  test('stay quiet when nothing is known: five names, no scale', () => {
    const words = wordsIn(phasesPicture(reportOf(aRound().inPhase(2).build())))
    expect(words.filter((word) => /^\d{2,}$/.test(word))).toEqual([])
    expect(words.filter((word) => word === 'nog geen antwoorden')).toHaveLength(2)
  })
})

describe('the quadrant', () => {
  test('says on which side of the line of balance each phase lies', () => {
    expect(altOf(quadrantPicture(reportOf(caseOf('E4'))))).toContain(
      'Overeenkomen ligt aan de kant van verdieping: verdieping 75, vooruitgang 33.',
    )
  })

  test('moves discs aside that would cover each other', () => {
    const drawing = quadrantPicture(reportOf(aRound().inPhase(5).ratedAll(75).build()))
    const middles = drawing.shapes.flatMap((shape) =>
      shape.kind === 'circle' && shape.radius > 5 ? [shape.centre] : [],
    )
    expect(middles).toHaveLength(5)
    middles.forEach((one, index) =>
      middles
        .slice(index + 1)
        .forEach((other) => expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(24)),
    )
  })

  test('leaves phases out of which too little is known', () => {
    expect(wordsIn(quadrantPicture(reportOf(caseOf('E6'))))).not.toContain('2')
    expect(wordsIn(quadrantPicture(reportOf(aRound().build())))).toContain('Nog te weinig gegevens')
  })
})

function oneSided(heavy: 'D' | 'P') {
  const round = aRound().inPhase(1).ratedAll(0)
  for (const theme of ['M', 'I', 'R'] as const) round.answered(`P1.${theme}.${heavy}.1`, 100)
  return round
}

function areaOf(shape: Shape | undefined): number {
  if (shape?.kind !== 'polygon') return 0
  const [a, b, c] = shape.points
  if (a === undefined || b === undefined || c === undefined) return 0
  return Math.hypot(a.x - b.x, a.y - b.y) * Math.hypot(b.x - c.x, b.y - c.y)
}

function caseOf(id: string): Round {
  const found = VECTOR_CASES.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`There is no case ${id}.`)
  return found.round
}

function reportOf(round: Round) {
  return buildReport({ ...aDossier().build(), rounds: [round] })
}

function altOf({ alt }: Drawing): string {
  return alt.map((message) => inWords(message)).join(' ')
}

function wordsIn(drawing: Drawing): readonly string[] {
  return textBoxes(drawing, 'nl').map(({ words }) => words)
}

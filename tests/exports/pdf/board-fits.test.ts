import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Decision } from '@/domain/answers/decision'
import { buildReport } from '@/domain/report/build-report'
import { layReport } from '@/exports/pdf/lay-report'
import { voiceOf } from '@/exports/documents/voice'
import { faceOf, openPaper } from '@/exports/pdf/painting/paper'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { aDossier } from '../../support/a-dossier'
import { anyRound } from '../../support/any-round'
import { aLogo } from '../../support/pictures'
import { inWords } from '../../support/in-words'

/** What a person may type: nothing, a line, one endless word, ten thousand characters of anything. */
function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constant(''),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.integer({ min: 100, max: 10_000 }).map((length) => 'w'.repeat(length)),
    fc
      .string({ unit: 'grapheme', minLength: 3, maxLength: 40 })
      .map((text) => `${text} \n`.repeat(250).slice(0, 10_000)),
  )
}

function anyDecision(): fc.Arbitrary<Decision> {
  const condition = fc.record({ id: fc.uuid(), text: anyText(), who: anyText(), by: fc.constantFrom('', '2027-02-01') })
  return fc.record({
    verdict: fc.constantFrom('GO', 'COND', 'NOTYET', 'NO'),
    why: anyText(),
    wouldChangeMind: anyText(),
    decidedBy: anyText(),
    conditions: fc.array(condition, { maxLength: 14 }),
  })
}

const face = faceOf(await openPaper(async () => {}))

describe('the summary for the board', () => {
  const voice = voiceOf((message) => inWords(message))
  const madeOn = new Date('2026-11-24T09:00:00.000Z')

  test(
    'takes two pages, whatever was answered and typed; the signal is on the first',
    { timeout: 60_000 },
    async () => {
      const looks = fc.constantFrom({}, { logo: aLogo(60, 30) }, { logo: aLogo(2, 60) })
      const names = fc.array(anyText(), { maxLength: 12 })
      await fc.assert(
        fc.asyncProperty(
          anyRound(),
          anyText(),
          names,
          anyDecision(),
          looks,
          async (round, title, partners, decision, look) => {
            const dossier = {
              ...aDossier()
                .titled(title)
                .withPartners(...partners)
                .looking(look)
                .build(),
              rounds: [{ ...round, decision }],
            }
            const [, { pages }] = await layReport(
              { report: buildReport(dossier), kind: 'board', madeOn, voice },
              face,
              () => Promise.resolve(),
            )
            const anchors = pages.map(({ headings }) => headings.map(({ heading }) => heading.anchor))
            expect(anchors).toEqual([
              expect.arrayContaining(['title', 'reasons', 'picture', 'steps']),
              expect.arrayContaining(['table', 'gates', 'decision']),
            ])
          },
        ),
        { numRuns: 8 },
      )
    },
  )

  test.each(LANGUAGE_CODES)('takes two pages with every part of it filled in, at length, in %s', async (language) => {
    const long = 'Dit is een heel verhaal. '.repeat(40)
    const many = Array.from({ length: 14 }, (_, index) => ({ id: `${index}`, text: long, who: long, owner: long }))
    const dossier = aDossier()
      .titled(long)
      .withPartners(long, long)
      .withContext({ kind: 'network', will: 'imposed', drive: 'supply', partners: '>10', decision: 'enter' })
      .inPhase(5)
      .full()
      .ratedAll(50)
      .decided({
        recognised: 'partly',
        verdict: 'COND',
        why: long,
        decidedBy: long,
        wouldChangeMind: long,
        reviewOn: '2027-06-01',
        conditions: many.map(({ id, text, who }) => ({ id, text, who, by: '2027-01-15' })),
      })
      .withActions(
        ...many.map(({ id, text, owner }) => ({ id, text, owner, due: '2027-01-15', document: null, done: true })),
      )
      .build()
    const voice = voiceOf((message) => inWords(message, language))
    const input = { report: buildReport(dossier), kind: 'board', madeOn, voice } as const
    const [, { pages }] = await layReport(input, face, () => Promise.resolve())
    expect(pages).toHaveLength(2)
  })
})

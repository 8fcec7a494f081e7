import { expect, test } from 'vitest'
import { buildReport } from '@/domain/report/build-report'
import { layReport } from '@/exports/pdf/lay-report'
import { voiceOf } from '@/exports/documents/voice'
import { faceOf, openPaper } from '@/exports/pdf/painting/paper'
import { aDossier } from '../../support/a-dossier'
import { inWords } from '../../support/in-words'

test.each([
  ...[1, 2, 3, 4, 5, 6].map((start) => {
    return ['behind a whole word', `${'x'.repeat(start)} ${'welzijn '.repeat(40)}`, /(^| )welzijn…$/] as const
  }),
  ['inside a word that is as long as the line', 'w'.repeat(400), /^w{20,}…$/] as const,
])('a title that is too long for its place ends %s', async (_, title, ending) => {
  const face = faceOf(await openPaper(async () => {}))
  const report = buildReport(aDossier().titled(title).build())
  const voice = voiceOf((message) => inWords(message))
  const madeOn = new Date('2026-11-24T09:00:00.000Z')
  const [, { pages }] = await layReport({ report, kind: 'board', madeOn, voice }, face, () => Promise.resolve())
  const texts = (pages[0]?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  const cut = texts.filter((text) => text.endsWith('…'))
  expect(cut.length).toBeGreaterThan(0)
  for (const text of cut) expect(text).toMatch(ending)
})

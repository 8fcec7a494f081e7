import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INSTRUMENT } from '@/domain/instrument/edition'
import type { Questionnaire } from '@/exports/documents/questionnaire'
import { REPORT_KINDS } from '@/exports/documents/report-kind'
import { LANGUAGE_CODES, SOURCE_LANGUAGE } from '@/i18n/languages'
import { ROOM_CASES } from '../support/room-cases'
import { PAPER_CASES } from './paper-cases'
import { PDF_CHECKS } from './pdf/pdf-checks'
import { PdfPaper } from './pdf/pdf-paper'
import type { PdfOrder } from './pdf/press'
import { VeraPdf } from './pdf/vera-pdf'
import { isHere } from './tools'

const ROOMS = ROOM_CASES.flatMap((made) =>
  LANGUAGE_CODES.map((language) => ({ ...made, kind: 'group', language }) as const),
)

const REPORTS = PAPER_CASES.flatMap((made) => {
  const languages = made.inOneLanguage === true ? [SOURCE_LANGUAGE] : LANGUAGE_CODES
  return REPORT_KINDS.flatMap((kind) => languages.map((language) => ({ ...made, kind, language })))
})

const INVITATION = { workshop: 'w', title: 'Thuis na het ziekenhuis', instrument: INSTRUMENT } as const
const TABLE = [
  { id: 'a', name: 'vzw De Linde' },
  { id: 'b', name: '\u062f\u0627\u0631 \u0627\u0644\u0633\u0644\u0627\u0645' },
]
const FORMS = (['quick', 'full'] as const)
  .flatMap((scan): readonly { name: string; form: Questionnaire }[] => {
    const plan = { scan, context: { phase: 3, will: 'imposed', core: 'high' } } as const
    return [
      { name: `a ${scan} form`, form: { plan: { scan, context: {} }, invitation: null } },
      {
        name: `a ${scan} form of an open workshop`,
        form: { plan, invitation: { ...INVITATION, ...plan, organisations: TABLE, mode: 'open' } },
      },
    ]
  })
  .flatMap((made) => LANGUAGE_CODES.map((language) => ({ ...made, kind: 'form', language }) as const))

const ORDERS: readonly PdfOrder[] = [...REPORTS, ...ROOMS, ...FORMS]

const folder = mkdtempSync(join(tmpdir(), 'weloverwogen-papers-'))
const vera = isHere('verapdf') ? new VeraPdf() : null
afterAll(() => {
  vera?.close()
  rmSync(folder, { recursive: true })
})

test('there are sixty reports and more to look at', () => {
  expect(ORDERS.length).toBeGreaterThanOrEqual(60)
})

const press = new Map<number, Promise<PdfPaper>>()

function made(order: PdfOrder, number: number): Promise<PdfPaper> {
  const paper = press.get(number) ?? PdfPaper.make(order, join(folder, `${number}.pdf`), vera)
  press.set(number, paper)
  return paper
}

function ahead(number: number): void {
  const order = ORDERS[number]
  if (order !== undefined) made(order, number).catch(() => undefined)
}

/** Reasons that are shown when a check fails. */
const MOST = 12

describe.each(ORDERS.map((order, number) => [order.kind, order.name, order.language, order, number] as const))(
  'the report "%s" of %s in %s',
  (_, __, ___, order, number) => {
    let paper: Promise<PdfPaper> | null = null
    beforeAll(() => {
      paper = made(order, number)
      // The next one is made while other programs still read this one.
      void paper.then(() => ahead(number + 1))
    })
    afterAll(() => {
      press.delete(number)
      paper = null
    })

    test.each(PDF_CHECKS.map((check) => [check.truth, check] as const))('%s', async (_, { against }) => {
      if (paper === null) throw new Error('No paper was made.')
      expect((await against(await paper)).slice(0, MOST)).toEqual([])
    })
  },
)

import { describe, expect, test } from 'vitest'
import type { Plan } from '@/domain/answers/asked'
import type { WorkshopMode } from '@/domain/answers/workshop'
import { INSTRUMENT } from '@/domain/instrument/edition'
import { PAPER_CHOICES, PAPER_GROUPS, PAPER_POSITIONS } from '@/domain/workshop/paper-sheet'
import type { Block } from '@/exports/documents/block'
import { questionnaire, type Questionnaire } from '@/exports/documents/questionnaire'
import { voiceOf } from '@/exports/documents/voice'
import { layDocument } from '@/exports/pdf/layout/lay-document'
import { faceOf, openPaper } from '@/exports/pdf/painting/paper'
import { levelOfKey } from '@/pages/questions/level-of-key'
import { inWords } from '../../support/in-words'

const PLAN: Plan = { scan: 'quick', context: { phase: 3 } }
const VOICE = voiceOf((message) => inWords(message))

describe('the boxes of a form on paper', () => {
  test('of a workshop each have the key above them that is pressed for it in the grid', () => {
    const [heads = [], questions = []] = keysIn(invited(2, 'open'))
    expect(heads).toEqual([...upTo(2), ...upTo(PAPER_GROUPS.length), ...upTo(PAPER_POSITIONS.length), '1'])
    expect(questions.slice(0, PAPER_CHOICES.length)).toEqual(upTo(PAPER_CHOICES.length))
    expect(new Set(questions).size).toBe(PAPER_CHOICES.length)
  })

  test('have none for organisations that are chosen from a list, as there are more of them than digits', () => {
    const [heads = []] = keysIn(invited(10, 'confidential'))
    expect(heads).toEqual([...upTo(PAPER_GROUPS.length), ...upTo(PAPER_POSITIONS.length)])
  })

  test('of whoever fills it in alone have the keys of the levels, which a dossier knows', () => {
    const keys = [...new Set(keysIn({ plan: PLAN, invitation: null }).flat())]
    expect(keys).toEqual(upTo(5))
    const stroke = { code: '', ctrlKey: false, altKey: false, metaKey: false }
    expect(keys.map((key) => levelOfKey({ key, ...stroke }))).toEqual([0, 25, 50, 75, 100])
  })

  test('stand under a heading that keeps away from the levels at the head of its page', async () => {
    const face = faceOf(await openPaper(async () => {}))
    const document = questionnaire({ plan: { scan: 'full', context: {} }, invitation: null }, VOICE)
    const { pages } = await layDocument(document, face, async () => {})
    const gaps = pages.slice(1).flatMap(({ strips }) => {
      const [key, first] = strips
      return key === undefined || first === undefined || first.strip.headings.length === 0
        ? []
        : [first.top - key.top - key.strip.height]
    })
    expect(gaps.length).toBeGreaterThan(0)
    expect(Math.min(...gaps)).toBeGreaterThan(12)
  })
})

/** The digits over the boxes, section by section. */
function keysIn(form: Questionnaire): readonly (readonly string[])[] {
  return questionnaire(form, VOICE).sections.map((blocks) => blocks.flatMap(keysOf))
}

function keysOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph')
    return (block.sign?.shapes ?? []).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
  if (block.kind === 'beside') return block.columns.flatMap(({ blocks }) => blocks.flatMap(keysOf))
  return 'blocks' in block ? block.blocks.flatMap(keysOf) : []
}

function invited(count: number, mode: WorkshopMode): Questionnaire {
  const organisations = Array.from({ length: count }, (_, at) => ({ id: `${at}`, name: `Huis ${at}` }))
  const invitation = { workshop: 'w', title: 'Thuis', instrument: INSTRUMENT, ...PLAN, organisations, mode }
  return { plan: PLAN, invitation }
}

function upTo(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => String(at + 1))
}

import type { Filled } from '@/domain/documents/phase-document'
import type { Block, Piece } from '../block'
import { groundLine } from '../ground-line'
import { statement } from '../voice'
import type { Scene } from './scene'
import { wholeBlocks } from './whole-blocks'

/** The section of the same sheet in which a question was told before; null when there is none. */
export type Earlier = (one: Filled) => { readonly number: string; readonly anchor: string } | null

/** What a round says for a section: the person's own notes first, then answers and facts in small type, then tables. */
export function filledBlocks(filled: readonly Filled[], earlier: Earlier, scene: Scene): readonly Block[] {
  const noted = filled.filter(isNoted).filter((one) => earlier(one) === null)
  const facts = filled.flatMap((one) => (noted.some((other) => other === one) ? [] : factLines(one, earlier, scene)))
  const label = scene.voice.say('documents:note', { count: noted.length })
  return [
    ...labelled(
      label,
      noted.map((one) => noteBlock(one, scene)),
      scene,
    ),
    ...factBlocks(facts, scene),
    ...filled.flatMap((one) => wholeBlocks(one, scene)),
  ]
}

type AnswerFilled = Filled & { readonly kind: 'answer' }

function isNoted(one: Filled): one is AnswerFilled {
  return one.kind === 'answer' && one.note !== ''
}

/** The person's words first; what they were said about after them, small. */
function noteBlock(one: AnswerFilled, scene: Scene): Block {
  return {
    kind: 'together',
    blocks: [
      { kind: 'note', words: one.note },
      { kind: 'paragraph', words: answerLine(one, scene), style: 'small' },
    ],
  }
}

function factLines(one: Filled, earlier: Earlier, scene: Scene): readonly (readonly Piece[])[] {
  const { report, voice } = scene
  switch (one.kind) {
    case 'answer': {
      const told = earlier(one)
      if (told === null) return [[{ text: answerLine(one, scene) }]]
      const also = voice.say('documents:also', { number: told.number })
      return [[{ text: `${statement(voice, one.question)} ` }, { text: also, to: told.anchor }]]
    }
    case 'context':
      return [[{ text: groundLine(one, report.evaluation, voice) }]]
    case 'action':
      return [[{ text: voice.say(`documents:action.${one.part}`, { value: one.value }) }]]
    case 'review':
      return [[{ text: voice.say('documents:review', { date: one.on }) }]]
    case 'blind-spots':
    case 'scores':
    case 'decision':
    case 'conditions':
    case 'actions':
      return []
  }
}

function answerLine({ question, choice }: AnswerFilled, { report, voice }: Scene): string {
  return groundLine({ kind: 'answer', question, choice }, report.evaluation, voice)
}

/** A list beside its label; where there is no margin, a line for each, the first of them with the label before it. */
function factBlocks(facts: readonly (readonly Piece[])[], scene: Scene): readonly Block[] {
  const label = scene.voice.say('documents:fromAnswers')
  if (facts.length === 0) return []
  if (!scene.compact) return labelled(label, [{ kind: 'list', items: facts, style: 'small' }], scene)
  const lines = facts.flatMap((fact, index): readonly Piece[] =>
    index === 0 ? [{ text: `${label}: `, weight: 'bold' }, ...fact] : [{ text: '\n' }, ...fact],
  )
  return [{ kind: 'paragraph', words: lines, style: 'small' }]
}

function labelled(label: string, blocks: readonly Block[], { compact }: Scene): readonly Block[] {
  if (blocks.length === 0 || compact) return blocks
  return [{ kind: 'labelled', label, blocks }]
}

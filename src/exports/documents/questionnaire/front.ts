import type { Invitation } from '@/domain/answers/workshop'
import { PHASES } from '@/domain/instrument/axes'
import { MOST_BY_KEY, PAPER_GROUPS } from '@/domain/workshop/paper-sheet'
import type { Block } from '../block'
import type { Voice } from '../voice'
import { tickBox, tickColumns, writingLines } from './tick-boxes'

interface Front {
  /** What the form is: a quick or a full scan. */
  readonly kind: string
  /** How many questions. */
  readonly count: number
}

/** The first page of a form for a workshop: how to fill it in, and what is asked about the person. */
export function invitedFront(
  voice: Voice,
  { kind, count, invitation }: Front & { readonly invitation: Invitation },
): readonly Block[] {
  const { title, mode } = invitation
  return [
    ...head(title.trim() === '' ? kind : title.trim(), voice.say('form:lead.invited', { kind, count }), voice),
    { kind: 'heading', level: 1, text: voice.say('form:you.title'), anchor: 'you' },
    { kind: 'paragraph', words: voice.say('form:you.lead') },
    asking(voice.say('form:you.organisation'), organisations(invitation)),
    asking(
      voice.say('form:you.group'),
      tickColumns(
        PAPER_GROUPS.map((group) => voice.say(`form:group.${group}`)),
        3,
        true,
      ),
    ),
    asking(
      voice.say('form:you.position'),
      tickColumns(
        [...PHASES.map((phase) => voice.say(`instrument:phase.${phase}.name`)), voice.say('form:you.unsure')],
        3,
        true,
      ),
    ),
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 1, text: voice.say('form:mode.title'), anchor: 'mode' },
        { kind: 'paragraph', words: voice.say(`form:mode.${mode}`) },
        ...(mode === 'open'
          ? [{ kind: 'gap', height: 6 } as const, tickBox(voice.say('form:mode.consent'), { key: 1 })]
          : []),
      ],
    },
  ]
}

/** That of a form without a workshop: room to say what it is about. */
export function blankFront(voice: Voice, { kind, count }: Front): readonly Block[] {
  return [
    ...head(kind, voice.say('form:lead.blank', { count }), voice),
    { kind: 'heading', level: 1, text: voice.say('form:about.title'), anchor: 'about' },
    ...['partnership', 'organisation', 'filledIn'].map((field) =>
      asking(voice.say(`form:about.${field}`), writingLines(1)),
    ),
  ]
}

function head(title: string, lead: string, voice: Voice): readonly Block[] {
  return [
    { kind: 'heading', level: 0, text: title, anchor: 'title', most: 3 },
    { kind: 'paragraph', words: lead, style: 'lead' },
    { kind: 'heading', level: 1, text: voice.say('form:how.title'), anchor: 'how' },
    { kind: 'list', items: ['today', 'one', 'unknown', 'note', 'keys'].map((key) => voice.say(`form:how.${key}`)) },
    { kind: 'paragraph', words: voice.say('instrument:scale.help') },
  ]
}

function asking(question: string, blocks: readonly Block[]): Block {
  return {
    kind: 'together',
    blocks: [
      { kind: 'gap', height: 5 },
      { kind: 'paragraph', words: question, style: 'strong', withNext: true },
      ...blocks,
    ],
  }
}

/** A box for each, in as many columns as keep them on the page; where there are too many, a line to write the name. */
function organisations({ organisations: invited }: Invitation): readonly Block[] {
  const names = invited.map(({ name }) => name.trim()).filter((name) => name !== '')
  if (names.length === 0 || names.length > MOST_BOXES) return writingLines(1)
  return tickColumns(names, names.length <= FEW ? 2 : 3, names.length <= MOST_BY_KEY)
}

const FEW = 8
/** More would take pages of their own, and nobody finds their own among them. */
const MOST_BOXES = 60

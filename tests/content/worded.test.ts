import { describe, expect, test } from 'vitest'
import { RULES } from '@/domain/advice/rules'
import { VERDICTS } from '@/domain/answers/decision'
import { MOVEMENTS, PHASES, THEMES } from '@/domain/instrument/axes'
import { CONTEXT_KEYS, CONTEXT_OPTIONS } from '@/domain/instrument/context-question'
import { DOCUMENTS } from '@/domain/instrument/document'
import { GATES } from '@/domain/instrument/item'
import { ITEMS } from '@/domain/instrument/items'
import { MODULES } from '@/domain/instrument/module'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { ESCAPES, LEVELS } from '@/domain/instrument/scale'
import type { Wording } from '@/domain/report/report'
import { BALANCES, SIGNALS, type Band, type Confidence, type GateState } from '@/domain/scoring/evaluation'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { textsOf } from '../support/locale-texts'

/** Unions of the domain that have no list of their own: the type checker keeps these whole. */
const BANDS = Object.keys({ start: 0, building: 0, underway: 0, solid: 0 } satisfies Record<Band, 0>)
const CONFIDENCES = Object.keys({ solid: 0, provisional: 0, insufficient: 0 } satisfies Record<Confidence, 0>)
const GATE_STATES = Object.keys({ fail: 0, risk: 0, pass: 0, open: 0, na: 0 } satisfies Record<GateState, 0>)
const WORDINGS = Object.keys({ enter: 0, continue: 0, reshape: 0, stop: 0, imposed: 0, together: 0 } satisfies Record<
  Wording,
  0
>)

/** What has to be worded, by the kind of thing it is. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'every statement, with why it counts and how to recognise it': [
    ...ITEMS.map(({ id }) => `items:${id}`),
    ...MODULE_ITEMS.map(({ id }) => `modules:${id}`),
  ].flatMap((start) => [`${start}.statement`, `${start}.why`, `${start}.evidence`]),
  'every context question, with its options': CONTEXT_KEYS.flatMap((question) => [
    `context:${question}.question`,
    `context:${question}.help`,
    `context:${question}.unknown`,
    ...CONTEXT_OPTIONS[question].flatMap((option) => [
      `context:${question}.option.${option}.label`,
      `context:${question}.option.${option}.explain`,
    ]),
  ]),
  'every advice, with at least one step': RULES.flatMap(({ id }) => [
    `advice:${id}.title`,
    `advice:${id}.why`,
    `advice:${id}.steps.0`,
  ]),
  'the phases, themes and movements': [
    ...PHASES.flatMap((phase) => ['name', 'question', 'oneLine'].map((part) => `instrument:phase.${phase}.${part}`)),
    ...THEMES.map((theme) => `instrument:theme.${theme}.name`),
    ...MOVEMENTS.flatMap((movement) => ['name', 'explain'].map((part) => `instrument:movement.${movement}.${part}`)),
  ],
  'the scale': [
    ...['question', 'help'].map((part) => `instrument:scale.${part}`),
    ...[...LEVELS, ...ESCAPES].flatMap((choice) => [
      `instrument:scale.level.${choice}.label`,
      `instrument:scale.level.${choice}.anchor`,
    ]),
  ],
  'every name of a score': [
    ...BANDS.map((band) => `instrument:band.${band}`),
    ...BALANCES.map((balance) => `instrument:balance.${balance}`),
    ...CONFIDENCES.map((confidence) => `instrument:confidence.${confidence}`),
    ...['hard', 'soft', 'certain', 'possible'].map((skip) => `instrument:skip.${skip}`),
  ],
  'every signal, for every decision at hand and for all partners together': [
    ...new Set([...SIGNALS, ...VERDICTS]),
  ].flatMap((signal) => WORDINGS.map((wording) => `instrument:signal.${signal}.${wording}`)),
  'every key question and its states': [
    ...GATES.map((gate) => `instrument:gate.${gate}.short`),
    ...GATE_STATES.map((state) => `instrument:gateState.${state}`),
  ],
  'the documents and modules': [
    ...DOCUMENTS.flatMap((document) => ['name', 'explain'].map((part) => `instrument:document.${document}.${part}`)),
    ...MODULES.flatMap((module) => ['name', 'why'].map((part) => `instrument:module.${module}.${part}`)),
  ],
}

describe.each(LANGUAGE_CODES)('in %s is worded', (language) => {
  const texts = textsOf(language)

  test.each(Object.entries(NEEDED))('%s', (_, keys) => {
    expect(keys.filter((key) => !texts.has(key))).toEqual([])
  })

  test('nothing that does not exist', () => {
    const needed = new Set(Object.values(NEEDED).flat())
    const inTheseFiles = [...texts.keys()].filter((key) => /^(items|modules):/.test(key))
    expect(inTheseFiles.filter((key) => !needed.has(key))).toEqual([])
    const rules = [...texts.keys()]
      .filter((key) => key.startsWith('advice:R'))
      .map((key) => /R\d+/.exec(key)?.[0] ?? '')
    expect([...new Set(rules)].sort()).toEqual(RULES.map(({ id }) => id).sort())
  })
})

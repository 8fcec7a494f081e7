import type { Report, ReportedAnswer, ReportedPhase } from '@/domain/report/report'
import { THEMES, type Theme } from '@/domain/instrument/axes'
import { itemById } from '@/domain/instrument/lookup'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import type { ModuleScore } from '@/domain/scoring/evaluation'
import type { Block } from '../block'
import { answerSign } from '../signs'
import { phaseName, statement, type Voice } from '../voice'

/** Every answer per phase and theme, with its note in full. */
export function answerBlocks(report: Report, voice: Voice): readonly Block[] {
  return [
    { kind: 'paragraph', words: voice.say('print:answers.intro') },
    ...report.phases.flatMap((phase) => phaseBlocks(phase, voice)),
  ]
}

/** The questions that the context asked for, with the score of each module. */
export function moduleBlocks(report: Report, voice: Voice): readonly Block[] {
  return report.evaluation.modules.flatMap((module) => oneModule(module, report, voice))
}

function phaseBlocks({ phase, preview, answers }: ReportedPhase, voice: Voice): readonly Block[] {
  const name = phaseName(voice, phase)
  const themes = THEMES.flatMap((theme) => themeBlocks(theme, answers, `answers-${phase}`, voice))
  return [
    {
      kind: 'heading',
      level: 2,
      text: preview ? voice.say('print:table.preview', { phase: name }) : name,
      anchor: `answers-${phase}`,
    },
    { kind: 'paragraph', words: voice.say(`instrument:phase.${phase}.oneLine`), style: 'small', withNext: true },
    ...(preview ? [{ kind: 'paragraph', words: voice.say('print:answers.preview'), style: 'small' } as const] : []),
    ...themes,
  ]
}

function themeBlocks(theme: Theme, answers: readonly ReportedAnswer[], anchor: string, voice: Voice): readonly Block[] {
  const own = answers.filter(({ question }) => itemById(question)?.theme === theme)
  if (own.length === 0) return []
  const text = voice.say(`instrument:theme.${theme}.name`)
  return [
    { kind: 'heading', level: 3, text, anchor: `${anchor}-${theme}` },
    ...own.map((answer) => answerBlock(answer, voice)),
  ]
}

function oneModule({ module, score }: ModuleScore, report: Report, voice: Voice): readonly Block[] {
  const ids = MODULE_ITEMS.filter((item) => item.module === module).map(({ id }) => id)
  const answers = report.modules.filter(({ question }) => ids.some((id) => id === question))
  const words =
    score === null ? voice.say('print:answers.noModuleScore') : voice.say('print:answers.moduleScore', { score })
  return [
    { kind: 'heading', level: 2, text: voice.say(`instrument:module.${module}.name`), anchor: `module-${module}` },
    {
      kind: 'paragraph',
      words: `${voice.say(`instrument:module.${module}.why`)} ${words}`,
      style: 'small',
      withNext: true,
    },
    ...answers.map((answer) => answerBlock(answer, voice)),
  ]
}

/** A statement with the level beside it and the note, at any length, under it. */
function answerBlock({ question, gate, choice, note }: ReportedAnswer, voice: Voice): Block {
  const level = choice === null ? voice.say('print:answers.open') : voice.say(`instrument:scale.level.${choice}.label`)
  const key = gate === null ? [] : [{ text: `\n${voice.say('print:answers.key')}`, ink: 'brand' } as const]
  return {
    kind: 'labelled',
    label: [{ text: level }, ...key],
    sign: answerSign(choice, itemById(question)?.movement ?? null),
    blocks: [
      { kind: 'paragraph', words: statement(voice, question) },
      ...(note.trim() === '' ? [] : [{ kind: 'note', words: note.trim() } as const]),
    ],
  }
}

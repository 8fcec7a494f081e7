import type { Ground } from '@/domain/advice/advice'
import type { Phase } from '@/domain/instrument/axes'
import { say, type Message } from '@/domain/message'

/** A ground in words; answers and key questions have a line of their own, with a link. */
export function groundInWords(ground: Exclude<Ground, { readonly kind: 'answer' | 'gate' }>): Message {
  switch (ground.kind) {
    case 'phase':
      return say('result:ground.phase', { phase: nameOf(ground.phase), score: ground.score })
    case 'theme':
      return say('result:ground.theme', { theme: say(`instrument:theme.${ground.theme}.name`), score: ground.score })
    case 'balance':
      return balanceInWords(ground)
    case 'skip':
      return skipInWords(ground)
    case 'coverage':
      return ground.phase === null
        ? say('result:ground.coverage', { pct: ground.pct })
        : say('result:ground.coverageIn', { phase: nameOf(ground.phase), pct: ground.pct })
    case 'context':
      return contextInWords(ground)
    case 'decision':
      return say('result:ground.decision')
  }
}

function balanceInWords({ phase, depth, progress }: Extract<Ground, { readonly kind: 'balance' }>): Message {
  return phase === null
    ? say('result:ground.balance', { depth, progress })
    : say('result:ground.balanceIn', { phase: nameOf(phase), depth, progress })
}

function skipInWords({ skip }: Extract<Ground, { readonly kind: 'skip' }>): Message {
  return say('result:ground.skip', {
    kind: say(`instrument:skip.${skip.kind}`),
    certainty: say(`instrument:skip.${skip.certain ? 'certain' : 'possible'}`),
    from: nameOf(skip.from),
    to: nameOf(skip.to),
    gap: skip.gap,
  })
}

function contextInWords({ question, value }: Extract<Ground, { readonly kind: 'context' }>): Message {
  return say('result:ground.context', {
    question: say(`context:${question}.question`),
    answer: say(value === 'unknown' ? `context:${question}.unknown` : `context:${question}.option.${value}.label`),
  })
}

function nameOf(phase: Phase): Message {
  return say(`instrument:phase.${phase}.name`)
}

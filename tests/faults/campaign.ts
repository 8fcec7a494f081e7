import type { Chance } from './chance'
import type { Site } from './site'

/**
 * One way in which a browser, a disk or a person can let the program down, tried over and over at other moments.
 * A new one is a file in campaigns/ and a line in campaigns.ts; README.md in this folder says how.
 */
export interface Campaign {
  /** For `--only`, and the first column of the table. */
  readonly name: string
  /** What is done to the program, in one sentence. */
  readonly injects: string
  /** How often in the full run. */
  readonly times: number
  /** How often in the sample that `npm test` runs. */
  readonly sample: number
  /** How old typed text may be that is lost, in ms; without it none may be lost. */
  readonly textMayBeLost?: number
  /** Why it cannot run on this machine, in one sentence; null when it can. */
  readonly cannot?: () => string | null
  /** Makes ready what its runs share, such as a browser. Called once for each of the lanes that run side by side. */
  readonly begin: (bench: Bench) => Promise<Lane>
}

/** What is at hand for every campaign. */
export interface Bench {
  /** The built site on a server of its own, the same one during the whole run. */
  readonly site: Site
  /** The seed of the whole run; a time has its own in its chance. */
  readonly seed: number
  /** A folder for scratch; taken away at the end. */
  readonly folder: string
}

/** One thing after another. */
export interface Lane {
  /** Injects once. All that differs from time to time comes from this chance. */
  readonly once: (chance: Chance, time: number) => Promise<Outcome>
  readonly end: () => Promise<void>
}

/** What came of one injection. All zero and empty is what is promised. */
export interface Outcome {
  /** What was injected, in a few words: `killed after 1240 ms, file://`. */
  readonly injected: string
  /** Choices and keystrokes that were done before the fault: what there was to lose. */
  readonly deeds: number
  /** Fields that the page had called kept by then. */
  readonly calledKept: number
  /** Answers and notes that the page had called kept and that were not there afterwards, each in words. */
  readonly lost: readonly string[]
  /** Choices that were made but not yet called kept, and not there afterwards. */
  readonly choicesInFlight: number
  /** Age at the fault of the oldest keystroke that was not there afterwards, in ms; 0 when all were. */
  readonly textLost: number
  /** How often the page said "kept" of what was not kept. */
  readonly falseKept: number
  readonly whiteScreens: number
  /** All else that should not be, each in one sentence. */
  readonly wrong: readonly string[]
}

/** The outcome of an injection that did no harm; what did differ goes over it. */
export function unharmed(injected: string, harm: Partial<Outcome> = {}): Outcome {
  return {
    injected,
    deeds: 0,
    calledKept: 0,
    lost: [],
    choicesInFlight: 0,
    textLost: 0,
    falseKept: 0,
    whiteScreens: 0,
    wrong: [],
    ...harm,
  }
}

import { STATUSES } from './words'

/** What stands on a screen of questions, and what that screen says about keeping. */
export interface Shown {
  /** The part of the address after #. */
  readonly place: string
  readonly heading: string | null
  /** The words about keeping, as they stand there; null when there are none. */
  readonly says: string | null
  readonly questions: readonly ShownQuestion[]
}

export interface ShownQuestion {
  readonly id: string
  readonly choice: string | null
  readonly note: string
}

/** Begins every report of the witness on the console. */
export const WITNESS = 'witness:'

/** What the witness is given: its sign, and how lines about keeping begin. */
export const WITNESS_WORDS = { sign: WITNESS, statuses: STATUSES }

/**
 * Runs in the page. Before each frame that is painted it looks at what the person is about to see, and reports it
 * when it differs from before. `window.shown()` gives the same on demand.
 */
export function witness({ sign, statuses }: { readonly sign: string; readonly statuses: readonly string[] }) {
  let last = ''
  let status: Element | null = null

  function isStatus(line: Element) {
    return statuses.some((words) => line.textContent?.trim().startsWith(words))
  }

  function saysOf(): string | null {
    if (status === null || !status.isConnected) {
      status = [...document.querySelectorAll('header span, header p')].find(isStatus) ?? null
    }
    return status?.textContent ?? null
  }

  function shown() {
    const questions = [...document.querySelectorAll('main fieldset[id]')].map((set) => ({
      id: set.id,
      choice: set.querySelector<HTMLInputElement>('input:checked')?.value ?? null,
      note: set.querySelector('textarea')?.value ?? '',
    }))
    const heading = document.querySelector('h1')?.textContent ?? null
    return { place: location.hash.slice(1), heading, says: saysOf(), questions }
  }

  function look() {
    const now = JSON.stringify(shown())
    if (now !== last) console.debug(`${sign}${now}`)
    last = now
    requestAnimationFrame(look)
  }

  Object.assign(window, { shown })
  requestAnimationFrame(look)
}

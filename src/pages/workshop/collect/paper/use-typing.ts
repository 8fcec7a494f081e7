import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react'
import { goToStep, stepAt } from '@/domain/workshop/paper-form'
import { isPaperHead, paperSteps, type PaperStep } from '@/domain/workshop/paper-sheet'
import { paperKeyOf, pressPaperKey } from '@/domain/workshop/paper-keys'
import { PAPER_HERE } from './paper-here'
import type { Paper } from './use-paper'

/** The keys of the form, and the focus that follows them from step to step. */
export function useTyping({ sheet, form, change }: Paper) {
  const frame = useRef<HTMLDivElement>(null)
  const follows = useRef(false)
  const spaceWent = useRef(false)

  useLayoutEffect(() => {
    if (!follows.current) return
    follows.current = false
    standOnStep(frame.current)
  })

  function onKeyDown(event: KeyboardEvent) {
    const key = isForControl(event, stepAt(sheet, form)) ? null : paperKeyOf(event)
    if (key === null) return
    const next = pressPaperKey(sheet, form, key)
    if (next === form) return
    event.preventDefault()
    spaceWent.current = event.key === ' '
    // A key that is held down too long is one answer, not many.
    if (event.repeat && !event.key.startsWith('Arrow')) return
    follows.current = true
    change(() => next)
  }

  /** A space that led to a button does not press it when it comes up. */
  function onKeyUp(event: KeyboardEvent) {
    if (event.key !== ' ' || !spaceWent.current) return
    spaceWent.current = false
    event.preventDefault()
  }

  /** Who comes to a step in another way types there. */
  function onFocus({ target }: FocusEvent) {
    const named = target.closest<HTMLElement>('[data-step]')?.dataset['step']
    const step = paperSteps(sheet).find((one) => one === named)
    if (step !== undefined) change((before) => goToStep(sheet, before, step))
  }

  /** The focus goes along with the next change of the form. */
  function followForm() {
    follows.current = true
  }

  return { frame, followForm, onKeyDown, onKeyUp, onFocus }
}

/** Gives the focus to where the person types, and brings it into the middle of the window. */
function standOnStep(frame: HTMLElement | null) {
  const step = frame?.querySelector<HTMLElement>(`#${PAPER_HERE}`)
  const control = ['input:checked', 'input, select, button'].flatMap(
    (kind) => step?.querySelector<HTMLElement>(kind) ?? [],
  )[0]
  control?.focus({ preventScroll: true })
  control?.scrollIntoView({ block: 'center' })
}

/** Keys that a control has a use for of its own: pressing a button, or walking through the answers of a list. */
function isForControl({ key, target }: KeyboardEvent, here: PaperStep): boolean {
  if (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement) return key === 'Enter' || key === ' '
  if (target instanceof HTMLSelectElement) return key !== 'Enter' && key !== 'Backspace'
  return key.startsWith('Arrow') && isPaperHead(here)
}

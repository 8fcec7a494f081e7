import { useRef, useState, type FormEvent } from 'react'
import type { Made } from './make-for-me'
import { strengthOf } from './strength'

/** What is wrong with what was typed, and so where the person goes on. */
export type Fault = 'empty' | 'short' | 'differs'

/** A passphrase that is typed twice, or made by chance and typed once, and handed over when both are the same. */
export function useChosen(onChoose: (passphrase: string) => void) {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [shown, setShown] = useState(false)
  const [made, setMade] = useState<Made | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const firstField = useRef<HTMLInputElement>(null)
  const secondField = useRef<HTMLInputElement>(null)

  function submit(event: FormEvent, busy: boolean) {
    event.preventDefault()
    if (busy) return
    const found = faultIn(first, second)
    setFault(found)
    if (found === null) return onChoose(first)
    const field = found === 'differs' ? secondField : firstField
    field.current?.focus()
  }

  function take(proposal: Made) {
    setMade(proposal)
    setFirst(proposal.passphrase)
    setSecond('')
    setShown(true)
    setFault(null)
    firstField.current?.focus()
  }

  /** What was wrong is not said any more once someone is mending it. */
  function typeFirst(value: string) {
    setFirst(value)
    setFault(null)
  }

  function typeSecond(value: string) {
    setSecond(value)
    setFault(null)
  }

  const chosen = { first, typeFirst, second, typeSecond, shown, setShown, made, fault, submit, take }
  return [chosen, firstField, secondField] as const
}

function faultIn(first: string, second: string): Fault | null {
  if (first === '') return 'empty'
  if (strengthOf(first) === 'short') return 'short'
  return first === second ? null : 'differs'
}

import type { ReactNode } from 'react'
import styles from './signal-sign.module.css'

/** The shapes of a sign, from "yes" to "nothing to say". The shape carries the meaning; it has no colour of its own. */
export type SignShape = 'tick' | 'half' | 'ring' | 'bar' | 'dotted' | 'dash'

/** A sign that stands beside the word it draws; a screen reader hears the word only. */
export function SignalSign({
  shape,
  size = 'small',
}: {
  readonly shape: SignShape
  readonly size?: 'small' | 'large'
}) {
  return (
    <svg className={styles[size]} viewBox="0 0 32 32" aria-hidden="true" focusable="false" data-shape={shape}>
      {DRAWN[shape]}
    </svg>
  )
}

const RING = <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="3" />

const DRAWN: Readonly<Record<SignShape, ReactNode>> = {
  // The tick is a hole in the disc, so that it shows on any paper and in forced colours.
  tick: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M16 1.5a14.5 14.5 0 1 0 0 29 14.5 14.5 0 1 0 0-29zM14 22.6 7.9 16.5l2.3-2.3 3.8 3.8 8-8 2.3 2.3z"
    />
  ),
  half: (
    <>
      {RING}
      <path d="M16 3a13 13 0 0 0 0 26z" fill="currentColor" />
    </>
  ),
  ring: RING,
  bar: (
    <>
      {RING}
      <path d="M9 16h14" stroke="currentColor" strokeWidth="4" />
    </>
  ),
  dotted: (
    <circle
      cx="16"
      cy="16"
      r="13"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.5"
      strokeLinecap="round"
      strokeDasharray="0 6.807"
    />
  ),
  dash: <path d="M8 16h16" stroke="currentColor" strokeWidth="3" />,
}

import { useEffect, useState, type ReactNode } from 'react'
import styles from './qr-code.module.css'
import type { QrModules } from './qr-modules'

/** What is known of the picture of a text: its squares, null when it cannot be made. */
interface Made {
  readonly text: string
  readonly squares: QrModules | null
  readonly path: string
}

/** The white margin that a reader needs around it, in squares. Source: ISO/IEC 18004. */
const MARGIN = 4

/**
 * A text as a QR code: dark on white wherever it stands, as readers want it so. For a code on a screen held in the hand,
 * or on the wall of a room. It takes the same room before it is there; what makes it is a part of the program of its own.
 */
export function QrCode({
  text,
  label,
  size = 'hand',
  instead = null,
}: {
  readonly text: string
  /** What it is for, for who cannot see it. */
  readonly label: string
  readonly size?: 'hand' | 'wall'
  /** Stands in its place when the text is too long for a picture that a camera can read, or when it cannot be made. */
  readonly instead?: ReactNode
}) {
  const made = useMade(text)
  if (made === null) return <div className={`${styles['code']} ${styles[size]}`} aria-busy="true" />
  if (made.squares === null) return instead
  const side = made.squares.length + 2 * MARGIN
  return (
    <svg
      viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
      shapeRendering="crispEdges"
      className={`${styles['code']} ${styles[size]}`}
      role="img"
      aria-label={label}
    >
      <rect x={-MARGIN} y={-MARGIN} width={side} height={side} fill="#ffffff" />
      <path d={made.path} fill="#000000" />
    </svg>
  )
}

/** null as long as the picture of this text is being made. */
function useMade(text: string): Made | null {
  const [made, setMade] = useState<Made | null>(null)
  useEffect(() => {
    let over = false
    async function make() {
      const { qrModules, pathOfModules } = await import('./qr-modules')
      const squares = qrModules(text)
      return { text, squares, path: squares === null ? '' : pathOfModules(squares) }
    }
    void make()
      .catch(() => ({ text, squares: null, path: '' }))
      .then((next) => !over && setMade(next))
    return () => {
      over = true
    }
  }, [text])
  return made?.text === text ? made : null
}

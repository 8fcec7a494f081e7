import { useId, type CSSProperties } from 'react'
import type { Drawing as Picture, Shape } from '@/domain/pictures/drawing'
import type { Message } from '@/domain/message'
import { DrawnShape, Hatch, hatchedInks } from './drawn-shape'
import styles from './drawing.module.css'

/** A picture as it comes from the domain, drawn to the width it is given. What it shows is said in its name. */
export function Drawing({
  drawing,
  text,
}: {
  readonly drawing: Picture
  /** Puts a message in words. */
  readonly text: (message: Message) => string
}) {
  const { width, height, shapes, settling, alt } = drawing
  const hatch = `${useId()}hatch`
  const still = shapes.filter(({ settles }) => settles !== true)
  const moving = shapes.filter(({ settles }) => settles === true)
  const draw = (shape: Shape, index: number) => <DrawnShape key={index} shape={shape} hatch={hatch} text={text} />
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles['drawing']}
      role="img"
      aria-label={alt.map(text).join(' ')}
    >
      <defs>
        {hatchedInks(shapes).map((ink) => (
          <Hatch key={ink} id={`${hatch}-${ink}`} ink={ink} />
        ))}
      </defs>
      {still.map(draw)}
      {moving.length > 0 && (
        <g className={settling && styles['settling']} style={settling && wayToRest(settling.about, settling.degrees)}>
          {moving.map(draw)}
        </g>
      )}
    </svg>
  )
}

function wayToRest({ x, y }: { readonly x: number; readonly y: number }, degrees: number): CSSProperties {
  return { transformOrigin: `${x}px ${y}px`, '--from': `${-degrees}deg` } as CSSProperties
}

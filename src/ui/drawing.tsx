import { useId, type CSSProperties } from 'react'
import type { Drawing as Picture, Fill, Ink, Shape, Stroke } from '@/domain/pictures/drawing'
import type { Message } from '@/domain/message'
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

function DrawnShape({ shape, hatch, text }: { shape: Shape; hatch: string; text: (message: Message) => string }) {
  switch (shape.kind) {
    case 'line':
      return <line x1={shape.from.x} y1={shape.from.y} x2={shape.to.x} y2={shape.to.y} {...lined(shape.stroke)} />
    case 'curve': {
      const points = [...shape.towards, shape.to].map(({ x, y }) => `${x} ${y}`)
      return <path d={`M${shape.from.x} ${shape.from.y}C${points.join(' ')}`} fill="none" {...lined(shape.stroke)} />
    }
    case 'polygon': {
      const points = shape.points.map(({ x, y }) => `${x},${y}`).join(' ')
      return <polygon points={points} strokeLinejoin="round" {...filled(shape.fill, hatch)} {...lined(shape.stroke)} />
    }
    case 'circle': {
      const { centre, radius } = shape
      return <circle cx={centre.x} cy={centre.y} r={radius} {...filled(shape.fill, hatch)} {...lined(shape.stroke)} />
    }
    case 'text': {
      const { at, size, anchor, weight, ink } = shape
      return (
        <text
          x={at.x}
          y={at.y}
          fontSize={size}
          fontWeight={weight === 'bold' ? 600 : 400}
          textAnchor={anchor}
          fill={paint(ink)}
        >
          {text(shape.text)}
        </text>
      )
    }
  }
}

/** Diagonal lines at 45°, so that the fill differs from a solid one in grey print and for every eye. */
function Hatch({ id, ink }: { readonly id: string; readonly ink: Ink }) {
  return (
    <pattern id={id} width="5.5" height="5.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5.5" height="5.5" fill={paint('surface')} />
      <rect width="2.4" height="5.5" fill={paint(ink)} />
    </pattern>
  )
}

function hatchedInks(shapes: readonly Shape[]): readonly Ink[] {
  const fills = shapes.flatMap((shape) => ('fill' in shape && shape.fill !== undefined ? [shape.fill] : []))
  return [...new Set(fills.filter(({ pattern }) => pattern === 'hatch').map(({ ink }) => ink))]
}

function filled(fill: Fill | undefined, hatch: string) {
  if (fill === undefined) return { fill: 'none' }
  return { fill: fill.pattern === 'hatch' ? `url(#${hatch}-${fill.ink})` : paint(fill.ink) }
}

function lined(stroke: Stroke | undefined) {
  if (stroke === undefined) return {}
  const { ink, width, dash } = stroke
  return { stroke: paint(ink), strokeWidth: width, ...(dash === undefined ? {} : { strokeDasharray: dash.join(' ') }) }
}

function paint(ink: Ink): string {
  return `var(--${ink})`
}

function wayToRest({ x, y }: { readonly x: number; readonly y: number }, degrees: number): CSSProperties {
  return { transformOrigin: `${x}px ${y}px`, '--from': `${-degrees}deg` } as CSSProperties
}

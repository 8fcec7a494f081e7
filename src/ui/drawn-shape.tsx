import type { Fill, Ink, Shape, Stroke } from '@/domain/pictures/drawing'

type Wording = Extract<Shape, { readonly kind: 'text' }>

/** A shape whose text is a message, or already in words. */
export type ShapeSaying<Text> = Exclude<Shape, Wording> | (Omit<Wording, 'text'> & { readonly text: Text })

/** One shape of a picture in the inks around it; `hatch` is the start of the names of the hatches. */
export function DrawnShape<Text>({
  shape,
  hatch,
  text,
}: {
  readonly shape: ShapeSaying<Text>
  readonly hatch: string
  readonly text: (text: Text) => string
}) {
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
export function Hatch({
  id,
  ink,
  step = 5.5,
  line = 2.4,
}: {
  readonly id: string
  readonly ink: Ink
  /** From line to line, in the units of the drawing. */
  readonly step?: number
  readonly line?: number
}) {
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={step} height={step} fill={paint('surface')} />
      <rect width={line} height={step} fill={paint(ink)} />
    </pattern>
  )
}

/** The inks that a picture needs a hatch of. */
export function hatchedInks(shapes: readonly ShapeSaying<unknown>[]): readonly Ink[] {
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

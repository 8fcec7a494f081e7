import { useId, type CSSProperties } from 'react'
import type { PreviewMark, PreviewPage } from '@/exports/preview/preview'
import { DrawnShape, Hatch, hatchedInks } from '@/ui/drawn-shape'
import styles from './page-preview.module.css'

/** A page as it will lie on paper: white in the dark too, in the inks of print. */
export function PagePreview({
  page,
  name,
  language,
}: {
  readonly page: PreviewPage
  /** What it shows, in short. */
  readonly name: string
  /** The language of its words. */
  readonly language: string
}) {
  const id = useId()
  return (
    <svg
      viewBox={`0 0 ${page.width} ${page.height}`}
      className={styles['page']}
      style={inksOf(page)}
      role="img"
      aria-label={name}
    >
      <g lang={language}>
        {page.marks.map((mark, place) => (
          <DrawnMark key={place} mark={mark} id={`${id}${place}`} />
        ))}
      </g>
    </svg>
  )
}

function DrawnMark({ mark, id }: { readonly mark: PreviewMark; readonly id: string }) {
  switch (mark.kind) {
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          fontWeight={mark.weight === 'bold' ? 600 : 400}
          fill={`var(--${mark.ink})`}
          // As wide as on paper, also where another typeface stands in.
          textLength={mark.text.trim().length > 1 ? mark.width : undefined}
          lengthAdjust="spacingAndGlyphs"
        >
          {mark.text}
        </text>
      )
    case 'box':
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} fill={`var(--${mark.ink})`} />
    case 'image':
      return <image href={mark.address} x={mark.x} y={mark.y} width={mark.width} height={mark.height} />
    case 'picture':
      return <PlacedPicture mark={mark} hatch={id} />
  }
}

function PlacedPicture({ mark, hatch }: { readonly mark: PreviewMark & { kind: 'picture' }; readonly hatch: string }) {
  const { x, y, scale, shapes } = mark
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      {hatchedInks(shapes).map((ink) => (
        <Hatch key={ink} id={`${hatch}-${ink}`} ink={ink} step={HATCH.step / scale} line={HATCH.line / scale} />
      ))}
      {shapes.map((shape, place) => (
        <DrawnShape key={place} shape={shape} hatch={hatch} text={asItIs} />
      ))}
    </g>
  )
}

/** In points, as on paper. */
const HATCH = { step: 2.4, line: 1.1 } as const

function inksOf({ inks }: PreviewPage): CSSProperties {
  return Object.fromEntries(Object.entries(inks).map(([ink, colour]) => [`--${ink}`, colour]))
}

function asItIs(text: string): string {
  return text
}

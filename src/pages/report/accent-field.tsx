import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { colourIn, contrastOnPaper, READABLE, readableAccent } from '@/domain/answers/accent'
import { Button } from '@/ui/button'
import { FieldWords } from '@/ui/field'
import { NOT_REMEMBERED, PRIVATE_TYPING } from '@/ui/private-typing'
import styles from './look-fields.module.css'

/** What the well of colours shows while none was chosen: the colour that reports have of themselves. */
const USUAL = '#0f4c5c'

/** The colour of numbers and lines: as its code, or by eye. What is no colour yet stays as typed and changes nothing. */
export function AccentField({
  accent,
  onChange,
}: {
  readonly accent: string | null
  readonly onChange: (accent: string | null) => void
}) {
  const { t } = useTranslation('look')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && typed.trim() !== '' && colourIn(typed) === null

  function write(text: string) {
    setTyped(text)
    const colour = colourIn(text)
    if (colour !== null || text.trim() === '') onChange(colour)
  }

  function set(colour: string | null) {
    setTyped(null)
    onChange(colour)
  }

  /** The button goes away; the focus goes to where a colour is written. */
  function remove() {
    field.current?.focus()
    set(null)
  }

  return (
    <div className={styles['field']}>
      <FieldWords id={id} label={t('accent.label')} help={t('accent.help')} />
      <div className={styles['buttons']}>
        <input
          ref={field}
          id={id}
          type="text"
          dir="ltr"
          {...PRIVATE_TYPING}
          className={styles['code']}
          value={typed ?? accent ?? ''}
          onChange={(event) => write(event.target.value)}
          onBlur={() => wrong || setTyped(null)}
          aria-invalid={wrong}
          aria-describedby={`${id}-help ${id}-contrast`}
        />
        <Well accent={accent} onChange={set} />
        {accent !== null && (
          <Button kind="quiet" onClick={remove}>
            {t('accent.remove')}
          </Button>
        )}
      </div>
      <div id={`${id}-contrast`} role="status" className={styles['news']}>
        {wrong ? <p>{t('accent.wrong')}</p> : accent !== null && <Contrast accent={accent} />}
      </div>
    </div>
  )
}

/** The browser's own way to choose a colour by eye. */
function Well({ accent, onChange }: { readonly accent: string | null; readonly onChange: (accent: string) => void }) {
  const { t } = useTranslation('look')
  return (
    <input
      type="color"
      {...NOT_REMEMBERED}
      className={styles['well']}
      value={(accent ?? USUAL).toLowerCase()}
      onChange={(event) => onChange(event.target.value)}
      aria-label={t('accent.pick')}
    />
  )
}

/** How the colour does on paper, and what becomes of it there when it is too light. */
function Contrast({ accent }: { readonly accent: string }) {
  const { t } = useTranslation('look')
  const readable = readableAccent(accent)
  const contrast = floored(contrastOnPaper(accent))
  return (
    <p className={styles['contrast']}>
      <Swatches colours={readable === accent.toLowerCase() ? [accent] : [accent, readable]} />
      <span>
        {contrast >= READABLE
          ? t('accent.fine', { accent, contrast })
          : t('accent.darker', { accent, contrast, readable, reached: floored(contrastOnPaper(readable)) })}
      </span>
    </p>
  )
}

/** Never rounded up to what is just enough. */
function floored(contrast: number): number {
  return Math.floor(contrast * 10) / 10
}

function Swatches({ colours }: { readonly colours: readonly string[] }) {
  return (
    <svg
      width={colours.length * SIDE}
      height={SIDE}
      viewBox={`0 0 ${colours.length} 1`}
      aria-hidden="true"
      className={styles['swatches']}
    >
      {colours.map((colour, index) => (
        <rect key={colour} x={index} width="1" height="1" fill={colour} />
      ))}
    </svg>
  )
}

const SIDE = 24

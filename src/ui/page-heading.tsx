import { createContext, use, useLayoutEffect, useRef, type ReactNode } from 'react'

/** How the person came to this page; the frame of the app tells it to the heading. */
export interface Arrival {
  /** Another one at every change of address. */
  readonly key: string
  /** `opened`: the program just started; `followed`: a link; `returned`: the back or forward button. */
  readonly by: 'opened' | 'followed' | 'returned'
  /** Id of the element that the address points at within the page, or null. */
  readonly target: string | null
  /** The document title for the name of a page. */
  readonly titleOf: (page: string) => string
}

/** Without a frame, as when a page is drawn alone, a heading only names the document. */
export const ArrivalContext = createContext<Arrival>({
  key: '',
  by: 'opened',
  target: null,
  titleOf: (page) => page,
})

/**
 * The h1 of a page. It names the document and takes the focus when a person arrives, unless the address points at
 * something on the page. `name` never holds a title or an answer: it ends up in the browser's history.
 */
export function PageHeading({
  name,
  children,
  className,
}: {
  readonly name: string
  readonly children?: ReactNode
  readonly className?: string | undefined
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const settledAt = useRef<string>(null)
  const { key, by, target, titleOf } = use(ArrivalContext)
  const title = titleOf(name)

  useLayoutEffect(() => {
    document.title = title
  }, [title])

  useLayoutEffect(() => {
    if (settledAt.current === key) return
    settledAt.current = key
    const pointedAt = target === null ? null : document.getElementById(target)
    if (pointedAt !== null) return settleOn(pointedAt)
    if (by === 'opened') return
    if (by === 'followed') document.documentElement.scrollTop = 0
    heading.current?.focus({ preventScroll: true })
  }, [key, by, target])

  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? name}
    </h1>
  )
}

/** Brings an element into view and gives it the focus; one that cannot have it, its first control. */
function settleOn(element: HTMLElement) {
  element.scrollIntoView({ block: 'start' })
  element.focus({ preventScroll: true })
  if (document.activeElement !== element)
    element
      .querySelector<HTMLElement>('input, button, a[href], textarea, select, summary')
      ?.focus({ preventScroll: true })
}

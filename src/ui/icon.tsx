import type { ReactNode } from 'react'

const SHAPES = {
  /** A sheet going into a tray. */
  save: <path d="M12 3v11m-4.5-4.5L12 14l4.5-4.5M4 16v4.5h16V16" />,
  /** A sheet coming out of a folder. */
  open: <path d="M3.5 19.5v-14h6l2 2.5h9v11.5zM12 17v-6m-2.5 2.5L12 11l2.5 2.5" />,
  remove: <path d="M5 7h14M10 7V4h4v3m-7.5 0 1 13h9l1-13M10.5 11v5.5m3-5.5v5.5" />,
  close: <path d="m5.5 5.5 13 13m0-13-13 13" />,
  lock: <path d="M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2.5" />,
  trouble: <path d="M12 3.5 2.5 20.5h19zM12 10v5m0 2v1" />,
  note: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zm0-10v5.5M12 7v1.5" />,
  undo: <path d="M8.5 4.5 4 9l4.5 4.5M4 9h10a5.5 5.5 0 0 1 0 11h-3.5" />,
  redo: <path d="M15.5 4.5 20 9l-4.5 4.5M20 9H10a5.5 5.5 0 0 0 0 11h3.5" />,
  /** A shield with a tick: nothing comes through here. */
  guarded: <path d="M12 3 4.5 6v6c0 4.5 3 7.3 7.5 9 4.5-1.7 7.5-4.5 7.5-9V6zm-3.5 9 2.5 2.5 4.5-5" />,
  go: <path d="M4 12h15m-6-6 6 6-6 6" />,
} as const satisfies Record<string, ReactNode>

export type IconName = keyof typeof SHAPES

/** A line drawing beside a word; it says nothing by itself. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string | undefined }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1.25em"
      height="1.25em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      {SHAPES[name]}
    </svg>
  )
}

import { createContext } from 'react'

/** How a screen is drawn: on the wall, in the page, or small beside the notes of the person who guides. */
export interface StageSetting {
  /** A window of its own begins with its own first heading. */
  readonly heading: 'h1' | 'h2'
  readonly small: boolean
}

export const StageContext = createContext<StageSetting>({ heading: 'h2', small: false })

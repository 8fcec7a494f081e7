import type { Engine } from './browser'
import { chromium } from './chromium'
import { firefox } from './firefox'
import { webkit } from './webkit'

/** The three families of browser that people have, as far as they are to be had here. */
export const ENGINES: readonly Engine[] = [chromium, firefox, webkit].filter(
  ({ variable }) => process.env[variable] !== '',
)

import type { Campaign } from './campaign'
import { close } from './campaigns/close'
import { crash } from './campaigns/crash'
import { kill } from './campaigns/kill'
import { locked } from './campaigns/locked'

/** Every campaign, in the order in which they run. A new one is a file in campaigns/ and one line here. */
export const CAMPAIGNS: readonly Campaign[] = [crash, kill, close, locked]

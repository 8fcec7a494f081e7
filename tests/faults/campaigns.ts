import type { Campaign } from './campaign'
import { cleared } from './campaigns/cleared'
import { clock } from './campaigns/clock'
import { close } from './campaigns/close'
import { corrupt } from './campaigns/corrupt'
import { crash } from './campaigns/crash'
import { denied } from './campaigns/denied'
import { deploy } from './campaigns/deploy'
import { disk } from './campaigns/disk'
import { kill } from './campaigns/kill'
import { killFirefox } from './campaigns/kill-firefox'
import { leaveCopy, leaveFile, leaveSite } from './campaigns/leave'
import { files } from './campaigns/files'
import { locked } from './campaigns/locked'
import { naughty } from './campaigns/naughty'
import { offline } from './campaigns/offline'
import { parts } from './campaigns/parts'
import { quota } from './campaigns/quota'
import { roundTrip } from './campaigns/round-trip'
import { windows } from './campaigns/windows'

/** Every campaign, in the order in which they run. A new one is a file in campaigns/ and one line here. */
export const CAMPAIGNS: readonly Campaign[] = [
  crash,
  kill,
  killFirefox,
  close,
  windows,
  quota,
  disk,
  corrupt,
  cleared,
  denied,
  clock,
  parts,
  files,
  naughty,
  roundTrip,
  locked,
  leaveSite,
  leaveCopy,
  leaveFile,
  offline,
  deploy,
]

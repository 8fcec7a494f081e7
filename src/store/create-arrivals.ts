import type { Platform } from '@/platform/platform'
import type { Device } from '@/storage/device'
import { createBeside } from './beside-dossiers'
import type { CollectingStore } from './collecting'
import { createCollectingStore } from './collecting-store'
import type { KeepingParts } from './create-keeping'
import type { DossierStore } from './dossier-store'
import { createOpeningStore, type OpeningStore } from './opening-store'

/** All that comes in as a file. */
export interface ArrivalParts {
  readonly opening: OpeningStore
  readonly collecting: CollectingStore
}

interface Parts extends Pick<KeepingParts, 'shelf' | 'journal' | 'filing' | 'seals'> {
  readonly platform: Platform
  readonly device: Device
  readonly dossiers: DossierStore
}

export function createArrivals({ platform, device, dossiers, shelf, journal, filing, seals }: Parts): ArrivalParts {
  const collecting = createCollectingStore({ platform, dossiers })
  const beside = createBeside({ dossiers, collecting })
  return { collecting, opening: createOpeningStore({ platform: device, shelf, journal, filing, seals, beside }) }
}

import type { Versions } from '@/platform/versions'

/** Versions of paper: a newer one comes in when a test says so. */
export interface FakeVersions extends Versions {
  /** A newer version stands ready. */
  arrive(): void
  /** Whether the newer version can take over. */
  alone: boolean
  /** How often the page was loaded again. */
  loads: number
}

export function fakeVersions(): FakeVersions {
  let tell: (() => void) | null = null
  const versions: FakeVersions = {
    alone: true,
    loads: 0,
    arrive: () => tell?.(),
    watch: (onNewer) => {
      tell = onNewer
    },
    takeNewer: async () => versions.alone,
    loadAgain: () => {
      versions.loads += 1
    },
  }
  return versions
}

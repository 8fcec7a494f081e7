import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { contentOf } from '@/platform/file-content'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { anyDossier } from '../../support/any-dossier'
import { unharmed, type Campaign } from '../campaign'

const AT_ONCE = 100

/** Any state of a dossier goes into the bytes of a file and comes out again. */
export const roundTrip: Campaign = {
  name: 'round-trip',
  injects: `Each time ${AT_ONCE} dossiers with anything in them (half signs, naughty strings, members that nobody knows) become the bytes of a file and are read again.`,
  times: 100,
  sample: 2,
  begin: async () => ({
    once: async ({ seed }) => {
      const { counterexample } = fc.check(
        fc.property(anyDossier(), (dossier) => {
          const content = contentOf(new TextEncoder().encode(writeDossier(dossier)))
          const read = readDossier(content.kind === 'text' ? content.text : '')
          return isDeepStrictEqual(read, { ok: true, value: dossier })
        }),
        { numRuns: AT_ONCE, seed: seed | 0 },
      )
      const wrong = counterexample === null ? [] : [`It came back as something else: ${JSON.stringify(counterexample)}`]
      return unharmed(`${AT_ONCE} dossiers`, { wrong })
    },
    end: async () => {},
  }),
}

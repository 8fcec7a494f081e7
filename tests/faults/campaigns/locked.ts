import { readFileSync } from 'node:fs'
import { browserCipher } from '@/platform/browser-cipher'
import { DAMAGES, lockedBench } from '../../support/locked-damage'
import { unharmed, type Campaign, type Lane, type Outcome } from '../campaign'
import type { Chance } from '../chance'

/** A locked dossier file meets bad disks, bad mail and other people's passphrases. */
export const locked: Campaign = {
  name: 'locked',
  injects:
    'A locked dossier has one bit flipped (ten times in thirteen), is cut short, gets a wrong passphrase, or has a parameter out of range or the header of another.',
  times: 1300,
  sample: 130,
  cannot: () => (browserCipher() === null ? 'This machine has no cipher.' : null),
  begin,
}

const ROUND = 13

async function begin(): Promise<Lane> {
  const cipher = browserCipher()
  if (cipher === null) throw new Error('This machine has no cipher.')
  const bench = await lockedBench(cipher, readFileSync('tests/fixtures/sample-dossier.json', 'utf8'))

  async function once(chance: Chance, time: number): Promise<Outcome> {
    const { injected, said } = await damageOf(time)(bench, chance)
    return unharmed(`${injected}: ${said}`, { wrong: said === 'opened' ? ['It opened.'] : [] })
  }
  return { once, end: async () => {} }
}

function damageOf(time: number) {
  switch (time % ROUND) {
    case 10:
      return DAMAGES.cut
    case 11:
      return DAMAGES.wrongPassphrase
    case 12:
      return DAMAGES.otherHeader
    default:
      return DAMAGES.flip
  }
}

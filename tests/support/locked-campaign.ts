import type { Cipher } from '@/platform/cipher'
import { isLocked } from '@/storage/locked-text'
import { readDossier } from '@/storage/read-dossier'
import { newSeal, unlock, type Seal } from '@/storage/seal'

/** How often each damage is done to a locked text. */
export interface LockedCampaign {
  readonly seed: number
  readonly flips: number
  readonly cuts: number
  readonly wrongPassphrases: number
}

/** What came of each damage: how often it was done, and what the reader said, by kind. "opened" must never stand there. */
export type LockedTally = Readonly<Record<string, Readonly<Record<string, number>>>>

const PASSPHRASE = 'rustige appel fietst langs warme brug'

/** Damages a locked text in every way that people and disks do, and tells what the door said each time. */
export async function runLockedCampaign(cipher: Cipher, text: string, plan: LockedCampaign): Promise<LockedTally> {
  const chance = seeded(plan.seed)
  const seal = await newSeal(cipher, PASSPHRASE)
  const locked = await seal.seal(text)
  const other = await seal.seal(text)
  const tally: Record<string, Record<string, number>> = {}
  const note = (damage: string, said: string) => {
    const row = (tally[damage] ??= {})
    row[said] = (row[said] ?? 0) + 1
  }

  for (let n = 0; n < plan.flips; n += 1) {
    const changed = flipped(locked, Math.floor(chance() * locked.length * 8))
    note(isLocked(changed) ? 'one bit flipped' : 'one bit flipped in its name', await said(seal, changed))
  }
  for (let n = 0; n < plan.cuts; n += 1) {
    const cut = 32 + Math.floor(chance() * (locked.length - 32))
    note('cut short', await said(seal, locked.slice(0, cut)))
  }
  for (let n = 0; n < plan.wrongPassphrases; n += 1) {
    const opened = await unlock(cipher, locked, wrong(chance))
    note('wrong passphrase', opened.ok ? 'opened' : opened.problem.kind)
  }
  for (const changed of outOfRange(locked)) note('parameters out of range', await said(seal, changed))
  note('header of another state', await said(seal, swapped(other, locked)))
  note('text of another state', await said(seal, swapped(locked, other)))
  return tally
}

/** The way of a file: through the one door, and then with the seal. Its key is made once, as long as the salt is untouched. */
async function said(seal: Seal, text: string): Promise<string> {
  const read = readDossier(text)
  if (read.ok || read.problem.kind !== 'locked') return read.ok ? 'opened' : read.problem.kind
  const opened = await seal.open(text)
  return opened.ok ? 'opened' : opened.problem.kind
}

/** One bit of its bytes the other way; a byte that is no text any more is read as files are, as its replacement sign. */
function flipped(text: string, bit: number): string {
  const bytes = new TextEncoder().encode(text)
  const at = Math.floor(bit / 8)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8))
  return new TextDecoder().decode(bytes)
}

function wrong(chance: () => number): string {
  const at = Math.floor(chance() * PASSPHRASE.length)
  const ways = [
    () => PASSPHRASE.slice(0, at),
    () => `${PASSPHRASE.slice(0, at)}x${PASSPHRASE.slice(at)}`,
    () => PASSPHRASE.toUpperCase(),
    () => `${PASSPHRASE} `,
    () => String(chance()),
    () => '\u0000',
    () => 'lang '.repeat(2000),
  ]
  return (ways[Math.floor(chance() * ways.length)] ?? String)()
}

function outOfRange(locked: string): readonly string[] {
  const rounds = ['0', '-1', '1', '599999', '10000001', '1e6', '1000000.5', '1000001', '9007199254740993', '"1000000"']
  return [
    ...rounds.map((said) => locked.replace(/"iterations":\d+/, `"iterations":${said}`)),
    locked.replace('PBKDF2-SHA-256', 'PBKDF2-SHA-1'),
    locked.replace('PBKDF2-SHA-256', 'Argon2id'),
    locked.replace('AES-256-GCM', 'AES-128-GCM'),
    locked.replace('AES-256-GCM', 'none'),
    locked.replace(/"salt":"[^"]*"/, '"salt":""'),
    locked.replace(/"salt":"[^"]*"/, `"salt":"${'A'.repeat(64)}"`),
    locked.replace(/"iv":"[^"]*"/, '"iv":""'),
    locked.replace(/"iv":"[^"]*"/, '"iv":"AAAAAAAAAAAAAAAA"'),
    locked.replace('"version":1', '"version":1.0'),
    locked.replace('"version":1', '"version":0'),
    locked.replace('"version":1,', '"version":1,"more":1,'),
    locked.replace('"text":"', '"text":"","text":"'),
    locked.replace(/"text":"[^"]*"/, '"text":""'),
    `${locked.slice(0, -1)},"more":1}`,
    JSON.stringify(JSON.parse(locked), null, 2).replace('{\n  "format": ', '{"format":').replace('",\n', '",'),
  ]
}

/** The header of the one before the text of the other. */
function swapped(headOf: string, textOf: string): string {
  return headOf.slice(0, middle(headOf)) + textOf.slice(middle(textOf))
}

function middle(text: string): number {
  return text.indexOf(',"text":')
}

/** Chance that comes out alike for a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

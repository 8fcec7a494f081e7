import type { Cipher } from '@/platform/cipher'
import { isLocked } from '@/storage/locked-text'
import { readDossier } from '@/storage/read-dossier'
import { newSeal, unlock, type Seal } from '@/storage/seal'

/** Chance, as much of it as is needed here. */
export interface Dice {
  whole(from: number, to: number): number
  oneOf<Value>(values: readonly Value[]): Value
}

/** Two locked forms of one text, to damage; the key is made once, as long as a salt is untouched. */
export interface LockedBench {
  readonly cipher: Cipher
  readonly seal: Seal
  readonly locked: string
  readonly other: string
}

/** One damage, and what the door said to it: the kind of its problem, or "opened", which must never be. */
export interface Damage {
  readonly injected: string
  readonly said: string
}

const PASSPHRASE = 'rustige appel fietst langs warme brug'

export async function lockedBench(cipher: Cipher, text: string): Promise<LockedBench> {
  const seal = await newSeal(cipher, PASSPHRASE)
  return { cipher, seal, locked: await seal.seal(text), other: await seal.seal(text) }
}

/** Every kind of damage that people and disks do to a locked text. */
export const DAMAGES = {
  flip: async ({ seal, locked }: LockedBench, dice: Dice): Promise<Damage> => {
    const bit = dice.whole(0, locked.length * 8)
    const changed = flipped(locked, bit)
    const injected = isLocked(changed) ? `bit ${bit} flipped` : `bit ${bit} flipped, in its name`
    return { injected, said: await answer(seal, changed) }
  },
  cut: async ({ seal, locked }: LockedBench, dice: Dice): Promise<Damage> => {
    const length = dice.whole(32, locked.length)
    return { injected: `cut to ${length} signs`, said: await answer(seal, locked.slice(0, length)) }
  },
  wrongPassphrase: async ({ cipher, locked }: LockedBench, dice: Dice): Promise<Damage> => {
    const passphrase = wrong(dice)
    const opened = await unlock(cipher, locked, passphrase)
    return { injected: `passphrase "${passphrase.slice(0, 60)}"`, said: opened.ok ? 'opened' : opened.problem.kind }
  },
  otherHeader: async ({ seal, locked, other }: LockedBench, dice: Dice): Promise<Damage> => {
    const [injected, changed] = dice.oneOf(otherHeaders(locked, other))
    return { injected, said: await answer(seal, changed) }
  },
} as const

/** The way of a file: through the one door, and then with the seal. */
async function answer(seal: Seal, text: string): Promise<string> {
  const read = readDossier(text)
  if (read.ok || read.problem.kind !== 'locked') return read.ok ? 'opened' : read.problem.kind
  const opened = await seal.open(text)
  return opened.ok ? 'opened' : opened.problem.kind
}

/** One bit of its bytes the other way; a byte that is no text any more comes in as the sign for that. */
function flipped(text: string, bit: number): string {
  const bytes = new TextEncoder().encode(text)
  const at = Math.floor(bit / 8)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8))
  return new TextDecoder().decode(bytes)
}

function wrong(dice: Dice): string {
  const at = dice.whole(0, PASSPHRASE.length)
  return dice.oneOf([
    PASSPHRASE.slice(0, at),
    `${PASSPHRASE.slice(0, at)}x${PASSPHRASE.slice(at)}`,
    PASSPHRASE.slice(0, at) + PASSPHRASE.slice(at).toUpperCase(),
    `${PASSPHRASE} `,
    String(dice.whole(0, 1e9)),
    '\u0000',
    'lang '.repeat(2000),
  ])
}

export function otherHeaders(locked: string, other: string): readonly (readonly [string, string])[] {
  const rounds = ['0', '-1', '1', '599999', '10000001', '1e6', '1000000.5', '1000001', '9007199254740993', '"1000000"']
  return [
    ...rounds.map((said) => [`rounds ${said}`, locked.replace(/"iterations":\d+/, `"iterations":${said}`)] as const),
    ['another hash', locked.replace('PBKDF2-SHA-256', 'PBKDF2-SHA-1')],
    ['another way to make keys', locked.replace('PBKDF2-SHA-256', 'Argon2id')],
    ['a shorter key', locked.replace('AES-256-GCM', 'AES-128-GCM')],
    ['no cipher', locked.replace('AES-256-GCM', 'none')],
    ['no salt', locked.replace(/"salt":"[^"]*"/, '"salt":""')],
    ['a longer salt', locked.replace(/"salt":"[^"]*"/, `"salt":"${'A'.repeat(64)}"`)],
    ['no IV', locked.replace(/"iv":"[^"]*"/, '"iv":""')],
    ['another IV', locked.replace(/"iv":"[^"]*"/, '"iv":"AAAAAAAAAAAAAAAA"')],
    ['a version in another spelling', locked.replace('"version":1', '"version":1.0')],
    ['version 0', locked.replace('"version":1', '"version":0')],
    ['a member more in the header', locked.replace('"version":1,', '"version":1,"more":1,')],
    ['a member twice', locked.replace('"text":"', '"text":"","text":"')],
    ['no text', locked.replace(/"text":"[^"]*"/, '"text":""')],
    ['a member more at the end', `${locked.slice(0, -1)},"more":1}`],
    ['white space within', locked.replace(',"key"', ', "key"')],
    ['the header of another state', swapped(other, locked)],
    ['the text of another state', swapped(locked, other)],
  ]
}

/** The header of the one before the text of the other. */
function swapped(headOf: string, textOf: string): string {
  return headOf.slice(0, middle(headOf)) + textOf.slice(middle(textOf))
}

function middle(text: string): number {
  return text.indexOf(',"text":')
}

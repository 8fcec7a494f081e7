import type { Dossier } from '../answers/dossier'
import type { Invitation } from '../answers/workshop'
import { inWorkshop } from './change-workshop'
import { readCode } from './code'
import { takeOutContribution } from './merge-contributions'
import { CONTRIBUTION_ID_LENGTH } from './new-workshop'

/** What people type in place of a digit that it looks like. */
const MEANT: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1' }

/** What may stand between the signs of a number. */
const BETWEEN = /[\s\p{Pd}\p{Cf}.]/gu

/**
 * The number of a contribution out of what was typed or pasted: the number itself as the participant reads it, or the code
 * that carries it. Null when it is neither.
 */
export function numberIn(text: string, invitation: Invitation): string | null {
  const signs = text.replace(BETWEEN, '').toLowerCase()
  const number = signs.replace(/[oil]/g, (sign) => MEANT[sign] ?? sign)
  if (number.length === CONTRIBUTION_ID_LENGTH && /^[0-9a-f]+$/.test(number)) return number
  const code = readCode(text, invitation)
  return code.ok ? code.value.id : null
}

/** The workshop without one participant, who asked for it. What the room was shown stays as it was. */
export function takeOut(dossier: Dossier, number: string): Dossier {
  return inWorkshop(dossier, (workshop) => takeOutContribution(workshop, number))
}

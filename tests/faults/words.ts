import common from '../../locales/nl/common.json'
import start from '../../locales/nl/start.json'
import wizard from '../../locales/nl/wizard.json'

/** The words by which a person finds the way; from the product itself, in Dutch. */
export const WORDS = {
  weigh: start.door.weigh,
  save: common.button.save,
  onlyRead: common.keeping.elsewhere,
  takeOver: common.elsewhere.take,
  copied: common.copied.title,
  goOnWithCopy: common.copied.copy,
  goOnWithTheirs: common.copied.theirs,
  noDossiers: start.dossiers.none,
  lostDossier: start.lost.heading,
  note: [wizard.questions.note, wizard.questions.outside],
} as const

const { kept, keptOn, keeping, notKept, elsewhere, copied, written, writtenOn, downloaded, downloadedOn } =
  common.keeping

/** How every line about keeping begins. */
export const STATUSES: readonly string[] = [
  kept,
  keptOn,
  keeping,
  notKept,
  elsewhere,
  copied,
  written,
  writtenOn,
  downloaded,
  downloadedOn,
].map(beforeBlank)

const READ_ONLY = [elsewhere, copied].map(beforeBlank)

/** Whether the window may not change what it shows, whichever window may. */
export function saysReadOnly(says: string): boolean {
  return READ_ONLY.includes(says.trim())
}

const KEPT = [common.keeping.kept, common.keeping.keptOn].map(beforeBlank)

/** Whether the page says that all it shows is kept. */
export function saysKept(says: string): boolean {
  return KEPT.some((words) => says.trim().startsWith(words))
}

/** Whether the page has made up its mind: it is not busy keeping. */
export function isSettled(says: string): boolean {
  return says.trim() !== common.keeping.keeping
}

function beforeBlank(text: string): string {
  return text.split('{{')[0]?.replace(/[ ,]+$/, '') ?? ''
}

import { say, type Message } from '@/domain/message'
import { EXPORT_GROUPS, type ExportGroup, type Exporter } from '@/exports/exporter'
import { EXPORTERS } from '@/exports/exporters'

/** The dossier itself: not made from the report, but kept as it is. */
export interface DossierThing extends Pick<Exporter, 'label' | 'explain' | 'contents'> {
  readonly id: 'dossier'
  readonly group: 'keep'
  readonly form: 'json'
  readonly variant?: Message
}

/** Something that a person takes out of the app. */
export type Thing = Exporter | DossierThing

const DOSSIER: DossierThing = {
  id: 'dossier',
  group: 'keep',
  form: 'json',
  label: say('report:export.dossier.label'),
  explain: say('report:export.dossier.explain'),
  contents: 'dossier',
}

const THINGS: readonly Thing[] = [...EXPORTERS, DOSSIER]
export const FIRST_THING = THINGS[0] ?? DOSSIER

/** By whom they are for; of those that are one row in the list, the first. */
export const GROUPS = ([...EXPORT_GROUPS, 'keep'] satisfies readonly (ExportGroup | 'keep')[])
  .map((group) => ({ group, things: THINGS.filter((thing) => thing.group === group && rowOf(thing) === thing) }))
  .filter(({ things }) => things.length > 0)

/** The thing with an id. */
export function thingById(id: string): Thing {
  return THINGS.find((thing) => thing.id === id) ?? DOSSIER
}

/** The thing that stands in the list for this one. */
export function rowOf(thing: Thing): Thing {
  return variantsOf(thing)[0] ?? thing
}

/** All that are one row in the list, in order; empty for a thing that stands there itself. */
export function variantsOf({ variant, label }: Thing): readonly Thing[] {
  return variant === undefined ? [] : THINGS.filter((other) => other.label.key === label.key)
}

/** Whether it goes to the other side, so that the person chooses what stays out. */
export function isForPartner(thing: Thing): boolean {
  return thing.form !== 'json' && thing.chosenParts === true
}

/** Whether it is made of pages, which wear the own logo and colour. */
export function isOnPaper({ form }: Thing): boolean {
  return form === 'pdf' || form === 'docx'
}

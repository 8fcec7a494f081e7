import { say, type Message } from '@/domain/message'
import { EXPORT_GROUPS, type ExportGroup, type Exporter } from '@/exports/exporter'
import { EXPORTERS, ROOM_EXPORTERS } from '@/exports/exporters'

/** The dossier itself: not made from the report, but kept as it is. */
export interface DossierThing extends Pick<Exporter, 'label' | 'explain' | 'contents'> {
  readonly id: 'dossier' | 'workshop'
  readonly group: 'keep'
  readonly form: 'json'
  readonly variant?: Message
}

/** Something that a person takes out of the app. */
export type Thing = Exporter | DossierThing

const DOSSIER = keptAs('dossier')
/** What a person takes out of a dossier of their own, in the order of the list. */
export const OWN_THINGS: readonly Thing[] = [...EXPORTERS, DOSSIER]
/** What comes out of a workshop, likewise. */
export const ROOM_THINGS: readonly Thing[] = [...ROOM_EXPORTERS, keptAs('workshop')]

/** Things by whom they are for; of those that are one row in the list, the first. */
export function groupsOf(things: readonly Thing[]) {
  return ([...EXPORT_GROUPS, 'keep'] satisfies readonly (ExportGroup | 'keep')[])
    .map((group) => ({
      group,
      things: things.filter((thing) => thing.group === group && rowOf(thing, things) === thing),
    }))
    .filter((row) => row.things.length > 0)
}

/** The thing with an id; the first when there is none. */
export function thingById(id: string, things: readonly Thing[]): Thing {
  return things.find((thing) => thing.id === id) ?? things[0] ?? DOSSIER
}

/** The thing that stands in the list for this one. */
export function rowOf(thing: Thing, things: readonly Thing[]): Thing {
  return variantsOf(thing, things)[0] ?? thing
}

/** All that are one row in the list, in order; empty for a thing that stands there itself. */
export function variantsOf({ variant, label }: Thing, things: readonly Thing[]): readonly Thing[] {
  return variant === undefined ? [] : things.filter((other) => other.label.key === label.key)
}

/** Whether it goes to the other side, so that the person chooses what stays out. */
export function isForPartner(thing: Thing): boolean {
  return thing.form !== 'json' && thing.chosenParts === true
}

/** Whether it is made of pages, which wear the own logo and colour. */
export function isOnPaper({ form }: Thing): boolean {
  return form === 'pdf' || form === 'docx'
}

function keptAs(id: DossierThing['id']): DossierThing {
  const words = { label: say(`report:export.${id}.label`), explain: say(`report:export.${id}.explain`), contents: id }
  return { id, group: 'keep', form: 'json', ...words }
}

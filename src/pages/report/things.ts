import { EXPORT_GROUPS, EXPORTERS, type ExportForm, type ExportGroup, type Exporter } from '@/exports/exporters'
import { say, type Message } from '@/domain/message'

/** The dossier itself: not made from the report, but kept as it is. */
export interface DossierThing {
  readonly id: 'dossier'
  readonly group: 'keep'
  readonly form: 'json'
  readonly label: Message
  readonly explain: Message
  readonly contents: string
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

export const GROUPS: readonly (ExportGroup | 'keep')[] = [...EXPORT_GROUPS, 'keep']
export const THINGS: readonly Thing[] = [...EXPORTERS, DOSSIER]
export type ThingForm = ExportForm | 'json'

/** The thing with an id; the first when there is none. */
export function thingById(id: string): Thing {
  return THINGS.find((thing) => thing.id === id) ?? DOSSIER
}

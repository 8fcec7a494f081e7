import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema'
import { CONTRIBUTION_VERSION } from '@/storage/contribution-file'
import { ContributionFileSchema } from '@/storage/contribution-schema'
import { AnswerSchema, DossierSchema } from '@/storage/dossier-schema'
import { CONTRIBUTION_FORMAT, INVITATION_FORMAT, WORKSHOP_FORMAT } from '@/storage/formats'
import { INVITATION_VERSION } from '@/storage/invitation-file'
import { CURRENT_VERSION } from '@/storage/migrations'
import { InvitationSchema } from '@/storage/workshop-schema'

/** A schema, and where the build puts it. */
export interface PublishedSchema {
  readonly file: string
  readonly schema: object
}

const ALSO_REFUSED =
  'What a schema cannot say is refused all the same: a text that is not UTF-8, more than 10 MB, objects and lists nested deeper than 32, two members of one name, a member called "__proto__" and a number that no machine holds.'

/** The schemas of the three files of a workshop, for other programs. */
export function workshopJsonSchemas(): readonly PublishedSchema[] {
  return [
    published('workshop', WORKSHOP_FORMAT, CURRENT_VERSION, DossierSchema, {
      also: ['workshop'],
      about: 'A workshop of Weloverwogen: a dossier that a room fills in, with what each participant handed in.',
    }),
    published('invitation', INVITATION_FORMAT, INVITATION_VERSION, InvitationSchema, {
      also: [],
      about: 'What everyone at a workshop of Weloverwogen is asked. No two organisations have one id.',
    }),
    published('contribution', CONTRIBUTION_FORMAT, CONTRIBUTION_VERSION, ContributionFileSchema, {
      also: [],
      about: 'What one participant of a workshop of Weloverwogen handed in. Its sum is that of all its other members.',
    }),
  ]
}

type Schema = Parameters<typeof toJsonSchema>[0]

function published(
  name: string,
  format: string,
  version: number,
  source: Schema,
  { also, about }: { readonly also: readonly string[]; readonly about: string },
): PublishedSchema {
  const config: ConversionConfig = {
    target: 'draft-2020-12',
    definitions: { Answer: AnswerSchema },
    typeMode: 'output',
    ignoreActions: ['check'],
  }
  const { $schema, $defs, properties, required, ...rest } = toJsonSchema(source, config)
  const schema = {
    $schema,
    $id: `urn:weloverwogen:${name}:${version}`,
    title: `${name} of Weloverwogen, version ${version}`,
    description: `${about} ${ALSO_REFUSED}`,
    ...rest,
    required: ['format', 'version', ...(required ?? []), ...also],
    properties: { format: { const: format }, version: { const: version }, ...properties },
    ...($defs === undefined ? {} : { $defs }),
  }
  return { file: `schema/${name}-${version}.schema.json`, schema }
}

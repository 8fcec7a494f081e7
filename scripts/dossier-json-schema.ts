import { toJsonSchema } from '@valibot/to-json-schema'
import { AnswerSchema, DossierSchema } from '@/storage/dossier-schema'
import { CURRENT_VERSION } from '@/storage/migrations'
import { FORMAT } from '@/storage/formats'

/** Where the build puts it. */
export const SCHEMA_FILE = `schema/dossier-${CURRENT_VERSION}.schema.json`

const DESCRIPTION = `A dossier of Weloverwogen, version ${CURRENT_VERSION}, as its reader checks it: made from the same source. \
Members that are not named here may be there, and are kept. \
What a schema cannot say is refused all the same: a text that is not UTF-8, more than 10 MB, objects and lists nested deeper than 32, \
two members of one name, a member called "__proto__", a number that no machine holds (1e999), a moment (startedAt) that does not exist, and a logo that is not the picture it says it is.`

/** The schema of the dossier file, for other programs. */
export function dossierJsonSchema(): object {
  const { $schema, $defs, properties, required, ...rest } = toJsonSchema(DossierSchema, {
    target: 'draft-2020-12',
    definitions: { Answer: AnswerSchema },
    // Leaves out that a list is no object, which goes without saying there, and that a moment exists or a logo is a picture, which cannot be said.
    typeMode: 'output',
    ignoreActions: ['check'],
  })
  return {
    $schema,
    $id: `urn:weloverwogen:dossier:${CURRENT_VERSION}`,
    title: `Dossier of Weloverwogen, version ${CURRENT_VERSION}`,
    description: DESCRIPTION,
    ...rest,
    required: ['format', 'version', ...(required ?? [])],
    properties: { format: { const: FORMAT }, version: { const: CURRENT_VERSION }, ...properties },
    $defs,
  }
}

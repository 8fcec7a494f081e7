import * as v from 'valibot'
import { VERDICTS } from '@/domain/answers/decision'
import { MOST_ORGANISATIONS, ROLE_GROUPS, SCRIPT_LENGTHS, WORKSHOP_MODES } from '@/domain/answers/workshop'
import { isRow, QUESTION_ORDER } from '@/domain/workshop/choice-row'
import { CONTRIBUTION_ID_LENGTH } from '@/domain/workshop/new-workshop'
import { byName, known } from './known'
import { ContextSchema, IdSchema, InstrumentSchema, ScanSchema } from './plan-schema'

/** What an organisation decides stands under its id, and no member of a file may be called `__proto__`. */
const OrganisationId = v.pipe(v.string(), v.regex(/^(?!__proto__$)[\w-][\w.-]{0,99}$/))

const Organisation = known({ id: OrganisationId, name: v.string() })

const Organisations = v.pipe(v.array(Organisation), v.maxLength(MOST_ORGANISATIONS))

/** Two of one id would count twice, or be taken for one another. */
const eachOnce = (things: readonly { readonly id: string }[]) =>
  new Set(things.map(({ id }) => id)).size === things.length

/** The id of a contribution, as `contributionId` makes it. */
export const ContributionIdSchema = v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${CONTRIBUTION_ID_LENGTH}}$`)))

export const GroupSchema = v.nullable(v.picklist(ROLE_GROUPS))
export const PositionSchema = v.nullable(v.picklist([1, 2, 3, 4, 5, 'unknown']))
export const HandedInSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))

const Contribution = known({
  id: ContributionIdSchema,
  organisation: IdSchema,
  group: GroupSchema,
  position: PositionSchema,
  choices: v.pipe(v.string(), v.check(isRow)),
  notes: byName(v.string()),
  consent: v.boolean(),
  handedIn: HandedInSchema,
})

const Shown = known({
  ids: v.pipe(
    v.array(ContributionIdSchema),
    v.check((ids) => new Set(ids).size === ids.length),
  ),
  former: v.pipe(
    v.array(Contribution),
    v.check((all) => eachOnce(all)),
  ),
  elsewhere: v.exactOptional(v.literal(true)),
})

/** What a dossier holds that a room fills in. Someone of an organisation that is not invited would be counted here and not there. */
export const WorkshopSchema = v.pipe(
  known({
    mode: v.picklist(WORKSHOP_MODES),
    organisations: v.pipe(
      Organisations,
      v.check((all) => eachOnce(all)),
    ),
    contributions: v.pipe(
      v.array(Contribution),
      v.check((all) => eachOnce(all)),
    ),
    shown: v.nullable(Shown),
    points: byName(known({ said: v.string(), agreed: v.string() })),
    decisions: byName(known({ verdict: v.exactOptional(v.picklist(VERDICTS)), words: v.exactOptional(v.string()) })),
    script: v.picklist(SCRIPT_LENGTHS),
  }),
  v.check(({ organisations, contributions }) => {
    const invited = new Set(organisations.map(({ id }) => id))
    return contributions.every(({ organisation }) => invited.has(organisation))
  }),
)

/** What everyone who takes part is asked; a file of its own, and a part of what someone fills in. */
export const InvitationSchema = known({
  workshop: IdSchema,
  title: v.string(),
  organisations: Organisations,
  mode: v.picklist(WORKSHOP_MODES),
  scan: ScanSchema,
  context: ContextSchema,
  instrument: InstrumentSchema,
})

/** What a dossier holds in which someone takes part. */
export const TakingPartSchema = known({
  invitation: InvitationSchema,
  contribution: ContributionIdSchema,
  organisation: v.nullable(IdSchema),
  group: GroupSchema,
  position: PositionSchema,
  shared: v.array(v.picklist(QUESTION_ORDER)),
  consent: v.boolean(),
  handedIn: HandedInSchema,
})

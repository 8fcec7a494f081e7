import * as v from 'valibot'
import { VERDICTS } from '@/domain/answers/decision'
import { DOCUMENTS } from '@/domain/instrument/document'
import { ITEMS } from '@/domain/instrument/items'
import { MODULE_ITEM_IDS } from '@/domain/instrument/module'
import { ESCAPES, LEVELS } from '@/domain/instrument/scale'
import { ContextSchema, IdSchema, InstrumentSchema, ScanSchema } from './plan-schema'
import { known } from './known'
import { isLogo, LOGO_DATA, LOGO_SIDE } from './logo'
import { TakingPartSchema, WorkshopSchema } from './workshop-schema'

/** A moment with a time. */
const Moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
)

/** A day, or empty. A date field lets a person type years of six figures. */
const Day = v.pipe(v.string(), v.regex(/^(\d{4,6}-\d\d-\d\d)?$/))

/** The choice at one question, with or without a note. */
export const AnswerSchema = known({
  level: v.exactOptional(v.picklist([...LEVELS, ...ESCAPES])),
  note: v.exactOptional(v.string()),
})

/** Answers to questions that this edition does not know are kept as they came, and counted nowhere. */
const Answers = known({
  ...v.entriesFromList(
    ITEMS.map(({ id }) => id),
    v.exactOptional(AnswerSchema),
  ),
  ...v.entriesFromList(MODULE_ITEM_IDS, v.exactOptional(AnswerSchema)),
})

const Condition = known({ id: v.string(), text: v.string(), who: v.string(), by: Day })

const Decision = known({
  recognised: v.exactOptional(v.picklist(['yes', 'partly', 'no'])),
  verdict: v.exactOptional(v.picklist(VERDICTS)),
  why: v.exactOptional(v.string()),
  conditions: v.exactOptional(v.array(Condition)),
  decidedBy: v.exactOptional(v.string()),
  decidedOn: v.exactOptional(Day),
  wouldChangeMind: v.exactOptional(v.string()),
  reviewOn: v.exactOptional(Day),
})

const Action = known({
  id: v.string(),
  text: v.string(),
  owner: v.string(),
  due: Day,
  document: v.nullable(v.picklist(DOCUMENTS)),
  done: v.boolean(),
})

const Round = known({
  id: IdSchema,
  startedAt: Moment,
  instrument: InstrumentSchema,
  scan: ScanSchema,
  context: ContextSchema,
  answers: Answers,
  decision: v.exactOptional(Decision),
  actions: v.exactOptional(v.array(Action)),
  fromWorkshop: v.exactOptional(v.boolean()),
})

const Side = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LOGO_SIDE))

/** A logo that is no picture, or another one than it says, would break a report long after it came in. */
const Logo = v.pipe(
  known({
    kind: v.picklist(['png', 'jpeg']),
    data: v.pipe(v.string(), v.maxLength(LOGO_DATA), v.regex(/^(iVBORw0KGgo|\/9j\/)[A-Za-z0-9+/]+={0,2}$/)),
    width: Side,
    height: Side,
  }),
  v.check((logo) => isLogo(logo)),
)

const Look = known({
  logo: v.exactOptional(Logo),
  accent: v.exactOptional(v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/))),
})

/** Version 1 of a dossier, without its format and version. Members that it does not name may be there. */
export const DossierSchema = known({
  id: IdSchema,
  title: v.string(),
  organisation: v.string(),
  partners: v.array(v.string()),
  rounds: v.array(Round),
  look: v.exactOptional(Look),
  workshop: v.exactOptional(WorkshopSchema),
  takingPart: v.exactOptional(TakingPartSchema),
})

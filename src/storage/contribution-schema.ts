import * as v from 'valibot'
import { QUESTION_ORDER } from '@/domain/workshop/choice-row'
import { AnswerSchema } from './dossier-schema'
import { exactly, known } from './known'
import { IdSchema, InstrumentSchema, ScanSchema } from './plan-schema'
import { ContributionIdSchema, GroupSchema, HandedInSchema, PositionSchema } from './workshop-schema'

/** Answers to questions that this edition does not have would count nowhere without a word. */
const Answers = exactly(v.entriesFromList(QUESTION_ORDER, v.exactOptional(AnswerSchema)))

/** Version 1 of what a participant hands in, without its format and version. Members that it does not name may be there. */
export const ContributionFileSchema = known({
  id: ContributionIdSchema,
  workshop: IdSchema,
  instrument: InstrumentSchema,
  scan: ScanSchema,
  organisation: IdSchema,
  group: GroupSchema,
  position: PositionSchema,
  answers: Answers,
  consent: v.boolean(),
  handedIn: HandedInSchema,
  sum: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
})

import { advise } from '@/domain/advice/advise'
import type { Dossier } from '@/domain/answers/dossier'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import { evaluationAsJson } from './evaluation-as-json'
import { dossierOnDisk } from './dossier-on-disk'
import type { Streams } from './streams'

/** `evaluate FILE...`: one line of JSON a file, in the order of the files. Gives the exit status. */
export async function main(files: readonly string[], { print, complain }: Streams): Promise<number> {
  if (files.length === 0) {
    complain('Which dossiers? evaluate FILE...')
    return 2
  }
  let status = 0
  for (const file of files) {
    const read = await dossierOnDisk(file)
    await print(JSON.stringify(read.ok ? evaluated(file, read.value) : { file, problem: { kind: read.problem.kind } }))
    if (read.ok) continue
    complain(`${file} was not evaluated: ${JSON.stringify(read.problem)}`)
    status = 1
  }
  return status
}

function evaluated(file: string, { rounds }: Dossier): object {
  return {
    file,
    rounds: rounds.map((round) => {
      const evaluation = evaluateRound(round)
      return evaluationAsJson(evaluation, advise(round, evaluation))
    }),
  }
}

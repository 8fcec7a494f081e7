import type { Report } from '@/domain/report/report'
import type { Block } from './block'
import type { Section } from './numbered'
import { adviceBlocks, restBlocks, strengthBlocks } from './sections/advice'
import { answerBlocks, moduleBlocks } from './sections/answers'
import { decisionBlocks } from './sections/decision'
import { gateBlocks, skipBlocks } from './sections/gates'
import { methodBlocks, sourceBlocks } from './sections/method'
import { openBlocks } from './sections/open'
import { partnershipBlocks } from './sections/partnership'
import { pictureBlocks } from './sections/pictures'
import { signalBlocks } from './sections/signal'
import type { Voice } from './voice'

/** Everything there is to say, section by section, with a pause after each. */
export async function fullSections(
  report: Report,
  voice: Voice,
  pause: () => Promise<void>,
): Promise<readonly Section[]> {
  const sections: Section[] = []
  for (const [name, blocksOf] of SECTIONS) {
    if (name === 'rest' && report.advice.rest.length === 0) continue
    if (name === 'modules' && report.modules.length === 0) continue
    sections.push([name, blocksOf(report, voice)])
    await pause()
  }
  return sections
}

/** In the order of the pages. */
const SECTIONS: readonly (readonly [name: string, blocksOf: (report: Report, voice: Voice) => readonly Block[]])[] = [
  ['signal', signalBlocks],
  ['context', partnershipBlocks],
  ['pictures', pictureBlocks],
  ['gates', gateBlocks],
  ['skips', skipBlocks],
  ['advice', (report, voice) => adviceBlocks(report, voice)],
  ['strengths', strengthBlocks],
  ['rest', restBlocks],
  ['decision', decisionBlocks],
  ['answers', answerBlocks],
  ['modules', moduleBlocks],
  ['open', openBlocks],
  ['method', (_, voice) => methodBlocks(voice)],
  ['sources', (_, voice) => sourceBlocks(voice)],
]

import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chromiumWith } from '../browsers/chromium'
import { offerFiles } from '../browsers/offer-files'
import { unharmed, type Bench, type Campaign, type Lane } from '../campaign'
import { fileCase, FILE_TIMES, type FileCase } from '../file-cases'
import { expectedSentences } from '../file-sentence'

/** Longer than this, in ms, is a page that hangs, also on a machine with more to do. */
const PATIENCE = 25_000

/** Files that are broken, hostile, huge or of another kind come in by the open button, beside a dossier that must not change. */
export const files: Campaign = {
  name: 'files',
  injects:
    'A file is chosen by the open button: every one of the JSON test suite, files at and over the limits of size and depth up to 2 GB, files of other kinds, and three times as many own files with something broken in them.',
  times: FILE_TIMES,
  sample: 40,
  begin,
}

async function begin({ site, folder }: Bench): Promise<Lane> {
  const context = await chromiumWith(join(folder, `files-${Math.random()}`))
  const expected = await expectedSentences()
  const page = await offerFiles(context, site.address)

  return {
    once: async (chance, time) => {
      const file = fileCase(time, folder, chance)
      const before = await page.kept()
      const begun = Date.now()
      const said = await page.offer(file.path)
      const took = Date.now() - begun
      const after = await page.kept()
      const wrong = [...judge(file, expected(file), said), ...(await page.watch.taken())]
      if (said.kind === 'refused' && after !== before) wrong.push('It changed what was kept.')
      if (took > PATIENCE) wrong.push(`It took ${took} ms.`)
      await page.goOn()
      rmSync(dirname(file.path), { recursive: true, force: true })
      return unharmed(`${file.injected}, ${said.kind} after ${took} ms`, { wrong })
    },
    end: () => context.close(),
  }
}

function judge(
  { name }: FileCase,
  expected: string | null,
  said: { readonly kind: string; readonly words: string },
): string[] {
  if (expected === null) return said.kind === 'opened' ? [] : [`It should open, but: ${said.words}`]
  if (said.kind !== 'refused') return [`It should be refused (${expected}), but it was ${said.kind}.`]
  const clear = said.words === expected && expected.includes(name) && expected.endsWith('; er is niets veranderd.')
  return clear ? [] : [`It said “${said.words}” and not “${expected}”.`]
}

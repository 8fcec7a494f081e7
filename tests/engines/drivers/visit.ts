import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Engine, Page } from './browser'

/** One person's time with one browser, from its first start. */
export interface Visit {
  /** Starts the browser, on the same profile every time, and gives it with its first window. */
  readonly start: () => Promise<{ readonly browser: Browser; readonly page: Page }>
}

/** Lets a story happen in a folder of its own. Afterwards nothing runs and nothing is left; when it fails, a picture is. */
export async function visit(engine: Engine, story: (visit: Visit) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'weloverwogen-engine-'))
  const started: { readonly browser: Browser; readonly page: Page }[] = []
  const start = async () => {
    const browser = await engine.start(folder)
    const page = await browser.openWindow()
    started.push({ browser, page })
    return { browser, page }
  }
  try {
    await story({ start })
  } catch (problem) {
    const last = started.at(-1)
    if (last !== undefined) await takePicture(engine, last.page)
    throw problem
  } finally {
    for (const { browser } of started) browser.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

async function takePicture({ name }: Engine, page: Page) {
  const path = join(mkdtempSync(join(tmpdir(), 'weloverwogen-picture-')), `${name}.png`)
  const said = await page.picture(path).then(
    () => `What ${name} showed then: ${path}`,
    () => `No picture could be taken of ${name}.`,
  )
  process.stderr.write(`${said}\n`)
}

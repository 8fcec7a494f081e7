import { expect, test, type Page } from '@playwright/test'
import { arrive, download } from './support/person'
import { WORKED_EXAMPLES } from './support/worked-examples'

/**
 * Saving back to the same file. Nobody can press the machine's own dialogs here, so they are stood in for; the files
 * are real ones of the browser's own disk, with its own way of writing.
 */

const FILE = 'noord.weloverwogen.json'
const [{ text } = { text: '' }] = WORKED_EXAMPLES

test('a dossier is saved where the person says, once, and then in the same file; each time it holds just that', async ({
  page,
}) => {
  await withDialogs(page)
  await begin(page)
  await title(page).fill('Noord')
  await save(page)
  await expect.poll(() => titleIn(page, FILE)).toBe('Noord')
  await title(page).fill('Noord en Oost')
  await save(page)
  await expect.poll(() => titleIn(page, FILE)).toBe('Noord en Oost')
  expect(await asked(page)).toEqual(['Noord.weloverwogen.json'])
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a file that was opened is written back to', async ({ page }) => {
  await withDialogs(page)
  await arrive(page)
  await put(page, FILE, text)
  await page.getByRole('button', { name: 'Open een bestand' }).click()
  await page.waitForURL(/dossier/)
  await page.getByRole('link', { name: 'Context', exact: true }).click()
  // A page that has come takes the focus: who types before that, types nowhere.
  await expect(page.getByRole('heading', { level: 1, name: 'Over welke samenwerking gaat het?' })).toBeFocused()
  await title(page).fill('Van hier')
  await save(page)
  await expect.poll(() => titleIn(page, FILE)).toBe('Van hier')
  expect(await asked(page)).toEqual([])
})

test.describe('a file that another program wrote in', () => {
  test.beforeEach(async ({ page }) => {
    await withDialogs(page)
    await begin(page)
    await title(page).fill('Noord')
    await save(page)
    await expect.poll(() => titleIn(page, FILE)).toBe('Noord')
    await put(page, FILE, text)
    await title(page).fill('Noord en Oost')
    await save(page)
  })

  test('is not written over unasked', async ({ page }) => {
    const dialog = page.getByRole('dialog', { name: 'Dit bestand is intussen veranderd' })
    await expect(dialog).toContainText(`“${FILE}”`)
    await dialog.getByRole('button', { name: 'Annuleren' }).click()
    await expect(dialog).toHaveCount(0)
    expect(await textOf(page, FILE)).toBe(text)
  })

  test('gives way when the person says so', async ({ page }) => {
    await page.getByRole('dialog').getByRole('button', { name: 'Vervang wat erin staat' }).click()
    await expect.poll(() => titleIn(page, FILE)).toBe('Noord en Oost')
  })

  test('stays, and another is written, when the person says so', async ({ page }) => {
    await page.evaluate(() => ((window as unknown as { next: string }).next = 'ander.json'))
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar onder een andere naam' }).click()
    await expect.poll(() => titleIn(page, 'ander.json')).toBe('Noord en Oost')
    expect(await textOf(page, FILE)).toBe(text)
  })
})

test.describe('a file that is not written', () => {
  /** What goes wrong, as code in the page, and the words that tell of it. */
  const faults: readonly (readonly [string, string, RegExp, boolean])[] = [
    [
      'leave is refused',
      `FileSystemFileHandle.prototype.requestPermission = async () => 'denied'`,
      /geen toestemming om erin te schrijven\. Wat erin stond, staat er nog\./,
      true,
    ],
    [
      'writing breaks off halfway',
      `const write = FileSystemWritableFileStream.prototype.write
       FileSystemWritableFileStream.prototype.write = async function (text) {
         await write.call(this, text.slice(0, text.length / 2))
         throw new DOMException('gone', 'InvalidStateError')
       }`,
      /het schrijven lukte niet\. Wat erin stond, staat er nog\./,
      true,
    ],
    [
      'the disk is full',
      `FileSystemWritableFileStream.prototype.write = async () => { throw new DOMException('full', 'QuotaExceededError') }`,
      /er is geen plaats meer op die schijf\. Wat erin stond, staat er nog\./,
      true,
    ],
    [
      'what is read back is something else',
      `const write = FileSystemWritableFileStream.prototype.write
       FileSystemWritableFileStream.prototype.write = function (text) { return write.call(this, text.replace('Oost', 'West')) }`,
      /wat we teruglezen, is niet wat we schreven\. Gebruik dat bestand niet meer\./,
      false,
    ],
    [
      'it is gone',
      `navigator.storage.getDirectory().then((folder) => folder.removeEntry('${FILE}'))`,
      /het bestand is verplaatst, verwijderd of onbereikbaar\./,
      false,
    ],
  ]
  for (const [name, fault, sentence, isIntact] of faults) {
    test(`because ${name} is told of in a sentence, and the download is at hand`, async ({ page }) => {
      await withDialogs(page)
      await begin(page)
      await title(page).fill('Noord')
      await save(page)
      await expect.poll(() => titleIn(page, FILE)).toBe('Noord')
      await title(page).fill('Noord en Oost')
      await page.evaluate(fault)
      await save(page)
      const alert = page.getByRole('alert')
      await expect(alert).toContainText(sentence)
      if (isIntact) expect(await titleIn(page, FILE)).toBe('Noord')
      const handed = await download(page, () => alert.getByRole('button', { name: 'Download een kopie' }).click())
      expect(JSON.parse(handed.bytes.toString())).toMatchObject({ title: 'Noord en Oost' })
      await expect(alert).toHaveCount(0)
    })
  }
})

test('choosing no place is no error', async ({ page }) => {
  await withDialogs(page)
  await begin(page)
  await page.evaluate(() => ((window as unknown as { next: string | null }).next = null))
  await save(page)
  await expect.poll(() => asked(page)).toHaveLength(1)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

/** Stands in for the dialogs: the next file is the one that `next` names, and none when it is null. */
async function withDialogs(page: Page) {
  await page.addInitScript((name) => {
    const desk = window as unknown as { next: string | null; asked: string[] }
    desk.next = name
    desk.asked = []
    const handle = async () => {
      if (desk.next === null) throw new DOMException('none', 'AbortError')
      return (await navigator.storage.getDirectory()).getFileHandle(desk.next, { create: true })
    }
    Object.assign(window, {
      showSaveFilePicker: ({ suggestedName }: { suggestedName: string }) => {
        desk.asked.push(suggestedName)
        return handle()
      },
      showOpenFilePicker: async () => [await handle()],
    })
  }, FILE)
}

/** A new dossier, at its context. */
async function begin(page: Page) {
  await arrive(page)
  await page.getByRole('button', { name: 'Weeg een samenwerking af' }).click()
  await page.waitForURL(/context$/)
}

function title(page: Page) {
  return page.getByLabel('Titel', { exact: true })
}

async function save(page: Page) {
  await page.getByRole('button', { name: 'Bewaar als bestand' }).first().click()
}

/** The names that the dialog was given. */
function asked(page: Page) {
  return page.evaluate(() => (window as unknown as { asked: string[] }).asked)
}

/** null while the file is empty, or just being put in place. */
async function titleIn(page: Page, name: string): Promise<unknown> {
  const found = await textOf(page, name).catch(() => '')
  return found === '' ? null : (JSON.parse(found) as { title: unknown }).title
}

function textOf(page: Page, name: string): Promise<string> {
  return page.evaluate(async (file) => {
    const folder = await navigator.storage.getDirectory()
    return (await (await folder.getFileHandle(file, { create: true })).getFile()).text()
  }, name)
}

/** Another program writes. */
function put(page: Page, name: string, content: string) {
  return page.evaluate(
    async ([file, words]) => {
      const folder = await navigator.storage.getDirectory()
      const stream = await (await folder.getFileHandle(file, { create: true })).createWritable()
      await stream.write(words)
      await stream.close()
    },
    [name, content] as const,
  )
}

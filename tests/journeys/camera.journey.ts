import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type Page } from '@playwright/test'
import { writeCode } from '@/domain/workshop/code'
import { writeDossier } from '@/storage/write-dossier'
import { aContribution, aTableOfTwo, INVITATION, NORTH, SOUTH } from '../support/a-table-of-two'
import { qrFilm } from '../support/qr-film'
import { arrive, openFile } from './support/person'

const CODES = [
  writeCode(aContribution({ id: '000000001', organisation: NORTH.id }), INVITATION),
  writeCode(aContribution({ id: '000000002', organisation: SOUTH.id }), INVITATION),
]

test('two participants who hold their code before the camera are in', async ({ baseURL }) => {
  const { page, trouble, close } = await withCamera(baseURL ?? '')
  await arrive(page)
  await openFile(page, 'zaal.weloverwogen.json', writeDossier(aTableOfTwo()))
  await page.getByRole('link', { name: 'Verzamelen', exact: true }).click()
  await page.getByRole('button', { name: 'Scan een QR-code met de camera' }).click()

  await expect(page.getByText(/^2 codes gelezen/)).toBeVisible({ timeout: 30_000 })
  const room = page.getByRole('region', { name: 'Wie er binnen is' })
  await expect(room.getByRole('row', { name: `${NORTH.name} 1` })).toBeVisible()
  await expect(room.getByRole('row', { name: `${SOUTH.name} 1` })).toBeVisible()

  await page.getByRole('button', { name: 'Stop de camera' }).click()
  expect(await page.locator('video').evaluate((video: HTMLVideoElement) => video.srcObject)).toBeNull()
  expect(trouble).toEqual([])
  await close()
})

/** A Chromium in which a film stands before the camera, and nobody has to press the dialog. */
async function withCamera(baseURL: string) {
  const film = join(mkdtempSync(join(tmpdir(), 'weloverwogen-')), 'film.y4m')
  writeFileSync(film, qrFilm(CODES))
  const { launchOptions } = test.info().project.use
  const browser = await chromium.launch({
    ...launchOptions,
    args: [
      ...(launchOptions?.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  })
  const page = await browser.newPage({ baseURL, locale: 'nl-BE' })
  return { page, trouble: troubleOn(page), close: () => browser.close() }
}

/** What goes wrong in silence: errors, and what the policy of the page refuses. */
function troubleOn(page: Page): readonly string[] {
  const trouble: string[] = []
  page.on('pageerror', ({ message }) => trouble.push(message))
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
  return trouble
}

import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { readPdf } from '../support/read-pdf'
import { aJpeg, aPng, pngChunk, jpegSegment } from '../support/pictures'
import { arrive, download, openFile } from './support/person'
import { WORKED_EXAMPLES } from './support/worked-examples'

const [EXAMPLE = { id: '', text: '', dossierId: '' }] = WORKED_EXAMPLES
const PLACE = 'GPSLatitude 51.0543 Camera-Serial-4711'

test('a PNG with the place where it was taken loses that, comes on the report, and is undone', async ({ page }) => {
  await toReport(page)
  const exif = [pngChunk('eXIf', Buffer.from(PLACE)), pngChunk('tEXt', Buffer.from(`Comment\0${PLACE}`))]
  const bytes = Buffer.concat([aPng(1800, 300, '#0f4c5c80', exif), Buffer.from(`<script>${PLACE}</script>`)])
  await choose(page, 'naam-zonder-einde.txt', bytes)
  await expect(page.getByText('Je logo staat op de rapporten van dit dossier.')).toBeVisible()
  const { look } = await savedDossier(page)
  expect(look?.logo).toMatchObject({ kind: 'png', width: 600, height: 100 })
  expect(Buffer.from(look?.logo.data ?? '', 'base64').toString('latin1')).not.toMatch(/GPS|4711|eXIf|tEXt|script/)
  const { bytes: pdf } = await download(page, () => page.getByRole('button', { name: 'Maak de PDF' }).click())
  expect(pdf.toString('latin1')).toContain('/SMask')
  expect((await readPdf(pdf)).pages).toHaveLength(2)
  await page.getByRole('button', { name: /Ongedaan maken/ }).click()
  await expect(page.getByRole('button', { name: 'Kies een logo' })).toBeVisible()
})

test('a JPEG with a place in it loses that too', async ({ page }) => {
  await toReport(page)
  await choose(page, 'foto.jpg', aJpeg(jpegSegment(0xfe, PLACE)))
  await expect(page.getByText('Je logo staat op de rapporten van dit dossier.')).toBeVisible()
  const { look } = await savedDossier(page)
  expect(look?.logo).toMatchObject({ width: 8, height: 8 })
  expect(Buffer.from(look?.logo.data ?? '', 'base64').toString('latin1')).not.toMatch(/GPS|4711/)
})

test('an SVG full of scripts and places elsewhere asks for nothing, runs nothing, and is drawn', async ({ page }) => {
  const elsewhere = await aServer()
  await toReport(page)
  await page.evaluate(() => Object.assign(window, { ran: false }))
  const { address } = elsewhere
  const svg = `<?xml version="1.0"?><?xml-stylesheet href="${address}/a.css"?>
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 300 100" onload="parent.ran=true">
    <script>parent.ran=true; fetch('${address}/script')</script><style>@import url(${address}/b.css);.a{fill:#c00}</style>
    <image href="${address}/c.png" width="9" height="9"/><use xlink:href="${address}/d.svg#x"/>
    <foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${address}/e"/></foreignObject>
    <rect class="a" width="300" height="100"/><set attributeName="onload" to="parent.ran=true"/></svg>`
  await choose(page, 'logo.svg', Buffer.from(svg))
  await expect(
    page.getByText('weggelaten: beweging, ingesloten bestanden, verwijzingen naar buiten en scripts.', {
      exact: false,
    }),
  ).toBeVisible()
  const { look } = await savedDossier(page)
  expect(look?.logo).toMatchObject({ width: 600, height: 200 })
  expect(await colourAt(page, look?.logo ?? null)).toEqual([204, 0, 0, 255])
  expect(elsewhere.asked).toEqual([])
  expect(await page.evaluate(() => 'ran' in window && window.ran)).toBe(false)
  elsewhere.server.close()
})

test.describe('a file that is no logo', () => {
  const noise = Buffer.alloc(21_000_000, 7)
  const bad: readonly (readonly [string, Buffer, RegExp])[] = [
    ['tekst.png', Buffer.from('Beste collega, hierbij het logo.'), /geen PNG, JPEG of SVG/],
    ['reus.png', noise, /hoogstens 20 MB/],
    ['kapot.png', aPng(40, 40).subarray(0, 36), /beschadigd/],
    ['leeg.png', aPng(40, 40, '#ffffff00'), /niets te zien/],
    ['bom.svg', Buffer.from('<!DOCTYPE svg [<!ENTITY a "ha">]><svg viewBox="0 0 1 1"/>'), /entities/],
    ['maatloos.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'), /niet hoe groot/],
  ]
  for (const [name, content, sentence] of bad) {
    test(`${name} gets one sentence, and nothing changes`, async ({ page }) => {
      await toReport(page)
      await choose(page, name, content)
      await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible()
      expect((await savedDossier(page)).look).toBeUndefined()
    })
  }
})

async function toReport(page: Page) {
  await arrive(page)
  await openFile(page, 'voorbeeld.weloverwogen.json', EXAMPLE.text)
  await page.waitForURL(/dossier/)
  await page.goto(`./#/dossier/${EXAMPLE.dossierId}/report`)
  await page.getByText('Eigen logo en kleur').first().click()
  await page.getByRole('group', { name: 'Eigen logo en kleur' }).waitFor()
}

async function choose(page: Page, name: string, content: Buffer) {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^Kies een (ander )?logo$/ }).click()
  const path = join(mkdtempSync(join(tmpdir(), 'weloverwogen-')), name)
  writeFileSync(path, content)
  await (await choosing).setFiles(path)
}

interface Saved {
  readonly look?: { readonly logo: { readonly kind: string; readonly data: string } }
}

async function savedDossier(page: Page): Promise<Saved> {
  const { bytes } = await download(page, () => page.getByRole('button', { name: 'Bewaar als bestand' }).first().click())
  return JSON.parse(bytes.toString('utf8')) as Saved
}

/** The colour in the middle of a logo, as the browser draws it. */
function colourAt(page: Page, logo: { readonly kind: string; readonly data: string } | null) {
  return page.evaluate(async (picture) => {
    const image = new Image()
    image.src = `data:image/${picture?.kind};base64,${picture?.data}`
    await image.decode()
    const pen = document.createElement('canvas').getContext('2d')
    pen?.drawImage(image, -image.width / 2, -image.height / 2)
    return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])]
  }, logo)
}

/** A place elsewhere that notes everything it is asked for. */
async function aServer(): Promise<{ server: Server; address: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return { server, asked, address: `http://localhost:${(server.address() as AddressInfo).port}` }
}

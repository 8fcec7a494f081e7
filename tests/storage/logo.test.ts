import { describe, expect, test } from 'vitest'
import type { Look } from '@/domain/answers/look'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { aDossier } from '../support/a-dossier'
import { aJpeg, aLogo, aPng, pngChunk } from '../support/pictures'

describe('a logo in a file', () => {
  test.each<readonly [string, Look]>([
    ['a PNG', { logo: aLogo(600, 12) }],
    ['a JPEG', { logo: { kind: 'jpeg', data: aJpeg().toString('base64'), width: 8, height: 8 } }],
    ['none, with a colour', { accent: '#ffd24a' }],
    ['none, with members of later', { sound: 'none' } as Look],
  ])('comes through: %s', (_, look) => {
    const dossier = aDossier().looking(look).build()
    expect(readDossier(writeDossier(dossier))).toEqual({ ok: true, value: dossier })
  })

  const png = aLogo(120, 40)
  const moving = aPng(120, 40, '#000000', [pngChunk('acTL', Buffer.alloc(8))]).toString('base64')
  test.each<readonly [string, unknown, string]>([
    ['is a script', { ...png, data: btoa('<svg onload="alert(1)">') }, 'look.logo.data'],
    ['is another kind than it says', { ...png, kind: 'jpeg' }, 'look.logo'],
    ['is wider than it says', { ...png, width: 60 }, 'look.logo'],
    ['begins as a picture and stops', { ...png, data: png.data.slice(0, 24) }, 'look.logo'],
    ['moves', { ...png, data: moving }, 'look.logo'],
    ['is no base64', { ...png, data: `${png.data.slice(0, -4)}A===` }, 'look.logo.data'],
    ['is an address', { ...png, data: 'https://example.org/logo.png' }, 'look.logo.data'],
    ['takes more than 96 kB', { ...png, data: `iVBORw0KGgoA${'A'.repeat(131_072)}` }, 'look.logo.data'],
    ['is as large as a wall', { ...aLogo(1, 1), ...wall() }, 'look.logo.width'],
    ['has no size', { kind: 'png', data: png.data }, 'look.logo.width'],
    ['is a moving picture of another kind', { ...png, kind: 'gif' }, 'look.logo.kind'],
  ])('has the file refused by its place when it %s', (_, logo, at) => {
    const text = writeDossier({ ...aDossier().build(), look: { logo: logo as never } })
    expect(readDossier(text)).toEqual({ ok: false, problem: { kind: 'damaged', at } })
  })
})

/** Few bytes that say they are 30,000 pixels wide. */
function wall() {
  const bytes = aPng(1, 1)
  bytes.writeUInt32BE(30_000, 16)
  bytes.writeUInt32BE(30_000, 20)
  return { data: bytes.toString('base64'), width: 30_000, height: 30_000 }
}

import { assert, constantFrom, nat, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Logo } from '@/domain/answers/look'
import { soundLogo } from '@/exports/documents/sound-logo'
import { aDossier } from '../../support/a-dossier'
import { makePdf } from '../../support/make-pdf'
import { aJpeg, aPng, jpegSegment, pngChunk } from '../../support/pictures'

const PLACE = 'GPS 50.8503 4.3517'

describe('of a logo that another program put in a dossier, only its pixels go on paper', () => {
  test.each(['tEXt', 'iTXt', 'eXIf', 'tIME', 'prVT'])('a PNG leaves its %s behind', (name) => {
    const chunk = pngChunk(name, Buffer.from(PLACE))
    expect(drawn('png', aPng(8, 8, '#0f4c5c80', [chunk]))).toEqual(aPng(8, 8, '#0f4c5c80'))
  })

  test.each([0xfe, 0xe1, 0xe2, 0xed])('a JPEG leaves its segments of %x behind', (mark) => {
    expect(drawn('jpeg', aJpeg(jpegSegment(mark, PLACE)))).toEqual(aJpeg())
  })

  test('a JPEG keeps what tells how to read its colours', () => {
    const adobe = aJpeg(jpegSegment(0xee, 'Adobe'))
    expect(drawn('jpeg', adobe)).toEqual(adobe)
  })

  test('a JPEG whose end was filled up with bytes of ones is one', () => {
    const filled = Buffer.concat([aJpeg().subarray(0, -2), Buffer.from([0xff, 0xff, 0xff, 0xd9])])
    expect(drawn('jpeg', filled)).toEqual(filled)
  })

  test('what stands behind the end of a picture stays behind too', () => {
    const end = Buffer.from([0xff, 0xd9])
    expect(drawn('jpeg', Buffer.concat([aJpeg(), Buffer.from(PLACE), end]))).toEqual(aJpeg())
    expect(drawn('png', Buffer.concat([aPng(8, 8), Buffer.from(PLACE)]))).toEqual(aPng(8, 8))
  })

  test('not one sign of it is in the PDF', async () => {
    const logo: Logo = { kind: 'jpeg', data: aJpeg(jpegSegment(0xe1, PLACE)).toString('base64'), width: 8, height: 8 }
    const pdf = await makePdf(aDossier().looking({ logo }).build(), { kind: 'board' })
    const text = Buffer.from(pdf).toString('latin1')
    expect(text).toContain('/DCTDecode')
    expect(text).not.toContain(PLACE)
  })

  test('whatever bytes stand there, there is a picture or none, and never an error', () => {
    assert(
      property(constantFrom('png', 'jpeg'), uint8Array({ maxLength: 400 }), nat(60), (kind, noise, at) => {
        const whole = kind === 'png' ? aPng(8, 8) : aJpeg()
        const bytes = Buffer.concat([whole.subarray(0, at), noise, whole.subarray(at)])
        expect(() => drawn(kind, bytes)).not.toThrow()
      }),
    )
  })
})

function drawn(kind: Logo['kind'], bytes: Buffer): Buffer | null {
  const sound = soundLogo({ kind, data: bytes.toString('base64'), width: 8, height: 8 })
  return sound && Buffer.from(sound)
}

import { render, screen } from '@testing-library/react'
import { decodeQR } from 'qr/decode.js'
import { expect, test } from 'vitest'
import { QrCode } from '@/ui/qr-code'

const CODE = '5R01K 81FM5 F177K PFZ0R 97FP1 48KZ2 8P88F Y6X63 445K9 ZU0R0 K98RP 6X03K'

test('a QR code is an image with the name that it is given, and says its text to a reader', async () => {
  render(<QrCode text={CODE} label="Jouw code" />)
  expect(readBack(await screen.findByRole('img', { name: 'Jouw code' }))).toBe(CODE)
})

test('it has the empty margin that readers need, and is dark on white whatever the colours of the page', async () => {
  render(<QrCode text={CODE} label="Jouw code" />)
  const picture = await screen.findByRole('img')
  expect(picture.getAttribute('viewBox')).toBe('-4 -4 37 37')
  expect([...picture.children].map((part) => part.getAttribute('fill'))).toEqual(['#ffffff', '#000000'])
})

test('it follows its text, and never shows the picture of another', async () => {
  const { rerender } = render(<QrCode text="EEN" label="Code" />)
  expect(readBack(await screen.findByRole('img'))).toBe('EEN')
  rerender(<QrCode text="TWEE" label="Code" />)
  expect(screen.queryByRole('img')).toBeNull()
  expect(readBack(await screen.findByRole('img'))).toBe('TWEE')
})

test('a text that is too long for a picture that a camera can read, gives what stands in its place', async () => {
  render(<QrCode text={'x'.repeat(1300)} label="Code" instead={<p>Kopieer de link.</p>} />)
  expect(await screen.findByText('Kopieer de link.')).toBeVisible()
  expect(screen.queryByRole('img')).toBeNull()
})

/** What a reader makes of the picture: its path, drawn as pixels. */
function readBack(picture: HTMLElement): string {
  const [, , side = 0] = (picture.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const size = side * SCALE
  const data = new Uint8ClampedArray(size * size * 4).fill(255)
  const path = picture.querySelector('path')?.getAttribute('d') ?? ''
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let row = (Number(y) + 4) * SCALE; row < (Number(y) + 5) * SCALE; row += 1)
      for (let column = (Number(x) + 4) * SCALE; column < (Number(x) + 4 + Number(width)) * SCALE; column += 1)
        data.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3)
  return decodeQR({ width: size, height: size, data })
}

/** Pixels a square. */
const SCALE = 4

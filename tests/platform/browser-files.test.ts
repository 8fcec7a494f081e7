import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFile } from '@/platform/browser-read'
import { FILE_LIMIT } from '@/platform/platform'
import { readPickedFile } from '@/storage/read-picked-file'

const SUITE = 'tests/fixtures/json-test-suite'

describe('a file that a person chose', () => {
  test('is read sign by sign', async () => {
    expect(await readFile(new File(['{"a":"é 🤝"}'], 'a.json'))).toEqual({
      name: 'a.json',
      size: 15,
      content: { kind: 'text', text: '{"a":"é 🤝"}' },
    })
  })

  test('is not read when it is larger than the limit', async () => {
    const file = new File([new Uint8Array(FILE_LIMIT + 1)], 'large.json')
    expect((await readFile(file)).content).toEqual({ kind: 'too-large' })
  })

  test('that is no text is not guessed at', async () => {
    expect((await readFile(new File([new Uint8Array([0x7b, 0xff, 0xfe])], 'x'))).content).toEqual({ kind: 'not-text' })
  })

  test('that is gone or locked is called unreadable', async () => {
    const file = new File(['{}'], 'gone.json')
    file.stream = () => {
      throw new DOMException('gone', 'NotReadableError')
    }
    expect(readPickedFile(await readFile(file))).toEqual({ ok: false, problem: { kind: 'unreadable' } })
  })

  test.each(readdirSync(SUITE).filter((name) => name.endsWith('.json')))('%s is refused by name', async (name) => {
    const picked = await readFile(new File([readFileSync(`${SUITE}/${name}`)], name))
    expect(readPickedFile(picked)).toMatchObject({ ok: false, problem: { kind: expect.any(String) } })
  })
})

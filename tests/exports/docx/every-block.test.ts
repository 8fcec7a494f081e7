// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { Block } from '@/exports/documents/block'
import { legalText } from '@/exports/legal-text'
import { makeDocx } from '../../support/make-docx'
import { TEXTS } from '../../support/naughty-dossier'
import { readDocx, valueOf } from '../../support/read-docx'

const read = async (...blocks: readonly Block[]) => readDocx(await makeDocx(blocks))
const texts = async (...blocks: readonly Block[]) => (await read(...blocks)).paragraphs.map(({ text }) => text)

/** As a file can hold it, with one sign for every line end. */
const held = (text: string) => legalText(text).replaceAll(/\r\n?/g, '\n')

describe('every text comes back in reading order', () => {
  test.each<readonly [string, Block, readonly string[]]>([
    ['a heading', { kind: 'heading', level: 1, text: 'Kop', number: '2', anchor: 'a' }, ['2\tKop']],
    ['a paragraph', { kind: 'paragraph', words: [{ text: 'een ' }, { text: 'twee', weight: 'bold' }] }, ['een twee']],
    ['a list', { kind: 'list', items: ['een', 'twee'] }, ['een', 'twee']],
    ['a note', { kind: 'note', words: 'een\ntwee\tdrie' }, ['een\ntwee\tdrie']],
    ['guidance', { kind: 'guidance', words: 'Schrijf hier.' }, ['Schrijf hier.']],
    ['labels', labelled('Label', [{ kind: 'paragraph', words: 'tekst' }]), ['Label', 'tekst']],
    ['a panel', { kind: 'panel', blocks: [{ kind: 'paragraph', words: 'tekst' }] }, ['tekst']],
    ['a panel with a list', { kind: 'panel', blocks: [{ kind: 'list', items: ['een'] }] }, ['een']],
    ['columns', beside(['een'], ['twee', 'drie']), ['een', 'twee', 'drie']],
    ['a ledger', { kind: 'ledger', labels: 80, blocks: [labelled('Label', [])] }, ['Label']],
    ['what is held together', { kind: 'together', blocks: [{ kind: 'paragraph', words: 'tekst' }] }, ['tekst']],
    ['what is wide', { kind: 'wide', blocks: [{ kind: 'paragraph', words: 'tekst' }] }, ['tekst']],
    [
      'a key and what stands under it',
      {
        kind: 'keyed',
        key: [{ kind: 'paragraph', words: 'sleutel' }],
        blocks: [{ kind: 'paragraph', words: 'tekst' }],
      },
      ['sleutel', 'tekst'],
    ],
    ['a table', { ...TABLE, rows: [[{ words: 'a' }, { words: 'b' }]] }, ['Naam', 'Getal', 'a', 'b']],
    ['places to sign', signatures('Huis A', 'Huis B'), ['P', 'N', 'D', 'H', 'Huis A', 'Huis B']],
  ])('of %s', async (_, block, expected) => {
    expect(await texts({ kind: 'paragraph', words: 'voor' }, block, { kind: 'paragraph', words: 'na' })).toEqual([
      'voor',
      ...expected,
      'na',
    ])
  })

  test('of every text that has broken a program, wherever it stands', async () => {
    const tried = TEXTS.filter((text) => text !== '')
    const found = await texts(
      ...tried.map((words): Block => ({ kind: 'paragraph', words })),
      ...tried.map((words): Block => ({ kind: 'note', words })),
      ...tried.map((words): Block => ({ kind: 'guidance', words })),
      ...tried.map((text, index): Block => ({ kind: 'heading', level: 2, text, anchor: `${index}${text}` })),
      { kind: 'list', items: tried },
      { ...TABLE, rows: tried.map((words) => [{ words }, { words: '' }]) },
      signatures(...tried),
    )
    const once = tried.map(held)
    expect(found).toEqual([
      ...once,
      ...once,
      ...once,
      ...once,
      ...once,
      'Naam',
      'Getal',
      ...once,
      'P',
      'N',
      'D',
      'H',
      ...once,
    ])
  })

  test('of words that the library keeps for itself', async () => {
    const own = ['{bullets-0}', '{numbers-1}', '{image1.png}', 'CURRENT', 'TOTAL_PAGES', '{{a}}']
    const blocks = own.map((words): Block => ({ kind: 'paragraph', words }))
    const numbered: Block = { kind: 'list', counted: true, items: own }
    expect(await texts(...blocks, { kind: 'list', items: own }, numbered)).toEqual([...own, ...own, ...own])
  })

  test('of half a sign or a control, as a mark that something stood there', async () => {
    expect(await texts({ kind: 'note', words: 'a\ud800b\u0000c\uffffd\u000be\u{1f600}' })).toEqual([
      'a\ufffdb\ufffdc\ufffdd\ufffde\u{1f600}',
    ])
  })
})

describe('how it stands in Word', () => {
  test('headings are the headings of Word, and the title is its title', async () => {
    const { paragraphs } = await read(
      ...([0, 1, 2, 3] as const).map((level): Block => ({
        kind: 'heading',
        level,
        text: `k${level}`,
        anchor: `${level}`,
      })),
    )
    expect(paragraphs.map(({ style }) => style)).toEqual(['Title', 'Heading1', 'Heading2', 'Heading3'])
  })

  test('lists are lists of Word, and every counted one begins at one', async () => {
    const counted: Block = { kind: 'list', counted: true, items: ['een', 'twee'] }
    const { all, paragraphs } = await read(counted, { kind: 'list', items: ['drie'] }, counted)
    const ids = all('w:numId').map((id) => valueOf(id, 'w:val'))
    expect(ids.every((id) => /^\d+$/.test(id ?? ''))).toBe(true)
    expect([ids[0] === ids[1], ids[1] === ids[3], ids[3] === ids[4]]).toEqual([true, false, true])
    expect(paragraphs.map(({ style }) => style)).toContain('ListBullet')
  })

  test('a table has its head again on every page, names its rows, and says what it shows', async () => {
    const { all } = await read({ ...TABLE, rows: [[{ words: 'a' }, { words: 'b' }]] })
    expect(all('w:tr').map((row) => row.getElementsByTagName('w:tblHeader').length)).toEqual([1, 0])
    expect(valueOf(all('w:tblLook')[0], 'w:firstColumn')).toMatch(/^(1|true)$/)
    expect(valueOf(all('w:tblCaption')[0], 'w:val')).toBe('Wat het toont & zegt')
    expect(valueOf(all('w:tblDescription')[0], 'w:val')).toBe('Wat het toont & zegt')
  })

  test('two tables do not touch, and none is the last', async () => {
    const { document } = await read(TABLE, TABLE)
    const names = [...(document.getElementsByTagName('w:body')[0]?.children ?? [])].map(({ tagName }) => tagName)
    expect(names).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr'])
  })

  test('a link leads to the heading with its anchor, and words with a link to nowhere are words', async () => {
    const { all, paragraphs } = await read(
      {
        kind: 'paragraph',
        words: [
          { text: 'naar', to: 'é/ x' },
          { text: 'nergens', to: 'y' },
        ],
      },
      { kind: 'heading', level: 1, text: 'Kop', anchor: 'é/ x' },
    )
    expect(all('w:hyperlink')).toHaveLength(1)
    expect(valueOf(all('w:hyperlink')[0], 'w:anchor')).toBe(valueOf(all('w:bookmarkStart')[0], 'w:name'))
    expect(paragraphs[0]?.text).toBe('naarnergens')
  })

  test('text that is written from the right is told so, and so is its paragraph', async () => {
    const { paragraphs } = await read(
      { kind: 'note', words: 'שלום, עולם 12 שלום.' },
      { kind: 'note', words: 'een שלום' },
    )
    const bidi = paragraphs.map(({ element }) => element.getElementsByTagName('w:bidi').length)
    const runs = paragraphs.map(({ element }) =>
      [...element.getElementsByTagName('w:r')].map((run) => run.getElementsByTagName('w:rtl').length),
    )
    expect(bidi).toEqual([1, 0])
    expect(runs).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  test('Chinese, Japanese and Korean each get a font that has them', async () => {
    const { all } = await read({ kind: 'note', words: '部落格 and 社會科學院語學研究所, or パーティー and 찦차를' })
    expect(all('w:rFonts').map((font) => valueOf(font, 'w:eastAsia'))).toEqual([
      'Microsoft YaHei',
      'Microsoft YaHei',
      'Yu Gothic',
      'Malgun Gothic',
    ])
  })

  test('a heading that takes a page may be broken over two', async () => {
    const { paragraphs } = await read({ kind: 'heading', level: 0, text: 'lang '.repeat(200), anchor: 'a' })
    for (const name of ['w:keepLines', 'w:keepNext'])
      expect(valueOf(paragraphs[0]?.element.getElementsByTagName(name)[0], 'w:val')).toMatch(/^(0|false)$/)
  })

  test('names of parties take two lines at most, and leave the rest to write in', async () => {
    const name = 'CAW Hazelland, centrum voor algemeen welzijnswerk'
    const { all } = await read({
      ...TABLE,
      columns: [2, 3, 3, 3].map((share) => ({ share })),
      head: ['Partner', '', '', ''],
      rows: [[{ words: name }]],
    })
    const [first = 0, ...rest] = all('w:gridCol').map((column) => Number(valueOf(column, 'w:w')) / 20)
    expect(first).toBeGreaterThan(140)
    expect(Math.min(...rest)).toBeGreaterThan(90)
  })

  test('guidance is a placeholder that the first letter typed replaces', async () => {
    const { all } = await read({ kind: 'guidance', words: 'Schrijf hier.' })
    expect([all('w:showingPlcHdr').length, all('w:temporary').length]).toEqual([1, 1])
  })

  test('a new page and a gap take no paragraph of their own', async () => {
    const { paragraphs, all } = await read(
      { kind: 'paragraph', words: 'een' },
      { kind: 'gap', height: 30 },
      { kind: 'new-page' },
      { kind: 'paragraph', words: 'twee' },
    )
    expect(all('w:p')).toHaveLength(2)
    expect(paragraphs[1]?.element.getElementsByTagName('w:pageBreakBefore')).toHaveLength(1)
    expect(valueOf(paragraphs[1]?.element.getElementsByTagName('w:spacing')[0], 'w:before')).toBe('600')
  })
})

const TABLE = {
  kind: 'table',
  summary: 'Wat het toont & zegt',
  columns: [{ share: 2 }, { share: 1, align: 'end' }],
  head: ['Naam', 'Getal'],
  rows: [],
} as const satisfies Block

function labelled(label: string, blocks: readonly Block[]): Block {
  return { kind: 'labelled', label, blocks }
}

function beside(...columns: readonly (readonly string[])[]): Block {
  return {
    kind: 'beside',
    gap: 20,
    columns: columns.map((texts) => ({
      share: 1,
      blocks: texts.map((words): Block => ({ kind: 'paragraph', words })),
    })),
  }
}

function signatures(...parties: readonly string[]): Block {
  return { kind: 'signatures', summary: 'Wie tekent', head: ['P', 'N', 'D', 'H'], parties }
}

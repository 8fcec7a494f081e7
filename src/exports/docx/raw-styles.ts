import { INKS } from '../documents/inks'
import { FACE, hex, twips, type Measures, type TypeStyle } from './measures'
import { Part, saying } from './part'

/** What every other style begins with: the type and the language of the whole, and the styles that Word leaves to guess. */
export function originStyles({ styles }: Measures, locale: string): readonly Part[] {
  return [defaults(styles.body, locale), ...ORIGINS]
}

function defaults({ size, after, line, ink }: TypeStyle, locale: string): Part {
  return new Part('w:docDefaults', {}, [
    new Part('w:rPrDefault', {}, [
      new Part('w:rPr', {}, [
        new Part('w:rFonts', { 'w:ascii': FACE, 'w:hAnsi': FACE, 'w:eastAsia': FACE, 'w:cs': 'Arial' }),
        saying('w:color', hex(INKS[ink])),
        saying('w:sz', size * 2),
        saying('w:szCs', size * 2),
        new Part('w:lang', { 'w:val': locale, 'w:eastAsia': 'zh-CN', 'w:bidi': 'he-IL' }),
      ]),
    ]),
    new Part('w:pPrDefault', {}, [
      new Part('w:pPr', {}, [
        new Part('w:spacing', { 'w:after': twips(after), 'w:line': Math.round(line * 240), 'w:lineRule': 'auto' }),
      ]),
    ]),
  ])
}

const ORIGINS: readonly Part[] = [
  new Part('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
    saying('w:name', 'Normal'),
    new Part('w:qFormat', {}),
  ]),
  new Part('w:style', { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' }, [
    saying('w:name', 'Default Paragraph Font'),
    saying('w:uiPriority', 1),
    new Part('w:semiHidden', {}),
  ]),
  new Part('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
    saying('w:name', 'Normal Table'),
    saying('w:uiPriority', 99),
    new Part('w:semiHidden', {}),
    new Part('w:tblPr', {}, [
      new Part('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      new Part('w:tblCellMar', {}, [
        margin('w:top', 0),
        margin('w:left', 108),
        margin('w:bottom', 0),
        margin('w:right', 108),
      ]),
    ]),
  ]),
]

/** Rows of a table of contents: room for a number at the left, and for the page at the right once Word has put it there. */
export function contentsStyles({ width, styles }: Measures): readonly Part[] {
  const size = styles.small.size * 2 + 1
  const small = new Part('w:rPr', {}, [saying('w:sz', size), saying('w:szCs', size)])
  return [1, 2, 3].map((level) => {
    const left = (level - 1) * NUMBER
    return new Part('w:style', { 'w:type': 'paragraph', 'w:styleId': `TOC${level}` }, [
      saying('w:name', `toc ${level}`),
      saying('w:basedOn', 'Normal'),
      saying('w:next', 'Normal'),
      saying('w:uiPriority', 39),
      new Part('w:unhideWhenUsed', {}),
      new Part('w:pPr', {}, [
        new Part('w:tabs', {}, [
          new Part('w:tab', { 'w:val': 'left', 'w:pos': left + NUMBER }),
          new Part('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': twips(width) }),
        ]),
        new Part('w:spacing', {
          'w:before': level === 1 ? 80 : 0,
          'w:after': 0,
          'w:line': 245,
          'w:lineRule': 'auto',
        }),
        new Part('w:ind', { 'w:left': left + NUMBER, 'w:right': 600, 'w:hanging': NUMBER }),
      ]),
      level === 1 ? BOLD : small,
    ])
  })
}

/** Twips for the number of a heading. */
const NUMBER = 480
const BOLD = new Part('w:rPr', {}, [new Part('w:b', {}), new Part('w:bCs', {})])

/** Calm tables: a line under the head and under every row, the text where the text around it begins. */
export function tableStyle(): Part {
  return new Part('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'WeighingTable' }, [
    saying('w:name', 'Weighing Table'),
    saying('w:basedOn', 'TableNormal'),
    saying('w:uiPriority', 40),
    new Part('w:qFormat', {}),
    new Part('w:tblPr', {}, [
      new Part('w:tblBorders', {}, [line('w:bottom', 4, hex(INKS.line)), line('w:insideH', 4, hex(INKS.line))]),
      new Part('w:tblCellMar', {}, [
        margin('w:top', 20),
        margin('w:left', 0),
        margin('w:bottom', 20),
        margin('w:right', 200),
      ]),
    ]),
    conditional('firstRow', [
      BOLD,
      new Part('w:tcPr', {}, [
        new Part('w:tcBorders', {}, [line('w:bottom', 8, hex(INKS.ink))]),
        saying('w:vAlign', 'bottom'),
      ]),
    ]),
  ])
}

function conditional(type: string, children: readonly Part[]): Part {
  return new Part('w:tblStylePr', { 'w:type': type }, children)
}

function line(name: string, size: number, color: string): Part {
  return new Part(name, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': color })
}

function margin(name: string, width: number): Part {
  return new Part(name, { 'w:w': width, 'w:type': 'dxa' })
}

import type { IParagraphStyleOptions, IStylesOptions } from 'docx'
import type { StyleName } from '../documents/block'
import { INKS, type Ink } from '../documents/inks'
import type { Desk } from './desk'
import { BULLETS, NUMBERS } from './lists'
import { hex, twips, type Measures, type TypeStyle } from './measures'
import { contentsStyles, originStyles, tableStyle } from './raw-styles'

type Look = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>

/** The styles of a document, by the names that Word knows them by where it has one. */
export function stylesOf({ measures, inks }: Pick<Desk, 'measures' | 'inks'>, locale: string): IStylesOptions {
  const look = (name: StyleName, more: Look = {}) => lookOf(measures.styles[name], inks, more)
  return {
    paragraphStyles: [
      heading('Title', 'Title', look('title')),
      heading('Heading1', 'heading 1', look('h1', { paragraph: { outlineLevel: 0 } })),
      heading('Heading2', 'heading 2', look('h2', { paragraph: { outlineLevel: 1 } })),
      heading('Heading3', 'heading 3', look('h3', { paragraph: { outlineLevel: 2 } })),
      own('Subtitle', 'Subtitle', look('lead')),
      own('Lead', 'Lead', look('lead')),
      own('Signal', 'Signal', look('signal', { paragraph: { keepNext: true } })),
      own('Small', 'Small', look('small')),
      own('Label', 'Label', look('label', { paragraph: { keepNext: true } })),
      own('StrongText', 'Strong Text', look('strong')),
      own('Note', 'Note', noteLook(measures)),
      own('ListBullet', 'List Bullet', listLook(BULLETS)),
      own('ListNumber', 'List Number', listLook(NUMBERS)),
      own('Figure', 'Figure', {
        paragraph: { alignment: 'center', spacing: { after: twips(6), line: 240, lineRule: 'auto' } },
      }),
      own('Logo', 'Logo', {
        paragraph: { keepNext: true, spacing: { after: twips(12), line: 240, lineRule: 'auto' } },
      }),
      own('Caption', 'caption', look('small')),
      own('Rule', 'Rule', ruleLook(inks.rule)),
      own('Spacer', 'Spacer', {
        run: { size: 2 },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
      }),
      ...tableTexts(measures),
      own('TOCHeading', 'TOC Heading', look('h2', { paragraph: { keepNext: true } })),
      own('Header', 'header', look('small', { paragraph: { spacing: { after: 0 } } })),
      own('Footer', 'footer', look('small', { paragraph: { spacing: { after: 0 } } })),
    ],
    characterStyles: [
      {
        id: 'PlaceholderText',
        name: 'Placeholder Text',
        basedOn: 'DefaultParagraphFont',
        uiPriority: 99,
        run: { color: hex(INKS.quiet), italics: true },
      },
      {
        id: 'Hyperlink',
        name: 'Hyperlink',
        basedOn: 'DefaultParagraphFont',
        run: { color: hex(inks.brand), underline: { type: 'single' } },
      },
      { id: 'ContentsLink', name: 'Contents Link', basedOn: 'DefaultParagraphFont', run: {} },
    ],
    importedStyles: [...originStyles(measures, locale), ...contentsStyles(measures), tableStyle()],
  }
}

function heading(id: string, name: string, { run, paragraph }: Look): IParagraphStyleOptions {
  return own(id, name, { run: run ?? {}, paragraph: { keepNext: true, keepLines: true, ...paragraph } }, 'Normal')
}

function own(id: string, name: string, look: Look, next?: string): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...(next === undefined ? {} : { next }), ...look }
}

function lookOf(
  { size, before, after, line, weight, ink }: TypeStyle,
  inks: Readonly<Record<Ink, string>>,
  { run, paragraph }: Look,
): Look {
  return {
    run: { size: size * 2, sizeComplexScript: size * 2, bold: weight === 'bold', color: hex(inks[ink]), ...run },
    paragraph: {
      ...paragraph,
      spacing: {
        before: twips(before),
        after: twips(after),
        line: Math.round(line * 240),
        lineRule: 'auto',
        ...paragraph?.spacing,
      },
    },
  }
}

function noteLook({ styles }: Measures): Look {
  const line = { style: 'single', size: 12, color: hex(INKS.line), space: 8 } as const
  return {
    run: { color: hex(INKS.quiet) },
    paragraph: {
      border: { left: line },
      indent: { left: twips(12) },
      spacing: { before: twips(2), after: twips(styles.body.after) },
    },
  }
}

function listLook(reference: string): Look {
  return { paragraph: { numbering: { reference, level: 0 }, spacing: { after: twips(3) } } }
}

function ruleLook(colour: string): Look {
  const line = { style: 'single', size: 4, color: hex(colour), space: 1 } as const
  return {
    run: { size: 4 },
    paragraph: { border: { bottom: line }, spacing: { after: twips(8), line: 240, lineRule: 'auto' } },
  }
}

function tableTexts({ styles }: Measures): readonly IParagraphStyleOptions[] {
  const size = styles.body.size * 2 - 1
  const spacing = { before: twips(2.5), after: twips(2.5), line: 252, lineRule: 'auto' } as const
  const text = { run: { size, sizeComplexScript: size }, paragraph: { spacing } }
  const label = { ...text, run: { ...text.run, bold: true } }
  const small = styles.small.size * 2
  return [
    own('TableText', 'Table Text', text),
    own('TableLabel', 'Table Label', label),
    own('TableHead', 'Table Head', { ...label, run: { ...label.run, size: small, sizeComplexScript: small } }),
  ]
}

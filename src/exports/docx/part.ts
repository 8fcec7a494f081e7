import { FileChild, type ParagraphChild, type XmlComponent } from 'docx'

/** An element of a Word file, written as it is given. The library's own put random or counted ids in, or know too little. */
export class Part extends FileChild {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    children: readonly (XmlComponent | string)[] = [],
  ) {
    super(name)
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes })
    this.root.push(...children)
  }
}

/** An element that says one thing. */
export function saying(name: string, value: string | number): Part {
  return new Part(name, { 'w:val': value })
}

/** Elements as what a paragraph holds: the library knows its own by a brand, though any will do. */
export function inParagraph(parts: readonly XmlComponent[]): readonly ParagraphChild[] {
  return parts as readonly ParagraphChild[]
}

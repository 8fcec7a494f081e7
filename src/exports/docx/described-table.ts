import { Table, type IContext, type ITableOptions, type IXmlableObject } from 'docx'
import { legalText } from '../legal-text'

/** A table that says what it shows to who does not see it; the library has no place for that. */
export class DescribedTable extends Table {
  readonly #summary: string

  constructor(options: ITableOptions, summary: string) {
    super(options)
    this.#summary = summary
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const table = super.prepForXml(context)
    const parts: readonly IXmlableObject[] = table?.['w:tbl'] ?? []
    const properties: unknown = parts.find((part) => 'w:tblPr' in part)?.['w:tblPr']
    if (!Array.isArray(properties)) throw new Error('A table has no properties.')
    const said = { _attr: { 'w:val': legalText(this.#summary) } }
    properties.push({ 'w:tblCaption': said }, { 'w:tblDescription': said })
    return table
  }
}

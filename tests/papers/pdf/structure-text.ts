import { ask } from '../tools'

/** An element of a tagged PDF and the text that is directly in it. */
export interface StructureLine {
  readonly role: string
  readonly text: string
}

/** The elements in reading order, as Poppler hands them to who does not see the page. */
export async function readStructure(path: string): Promise<readonly StructureLine[]> {
  const { printed } = await ask('pdfinfo', ['-struct-text', '-enc', 'UTF-8', path])
  return structureOf(printed)
}

/** Roles stand alone on their line, with how they are set; texts between quotes, over as many lines as they have. */
const ROLE = /^ *([A-Z][A-Za-z0-9]*)(?: \((?:block|inline|illustration|grouping)\))?:?$/
const TEXT = /^ *"([^]*)"$/

function structureOf(printed: string): readonly StructureLine[] {
  const lines: StructureLine[] = []
  let open: string | null = null
  for (const line of printed.split('\n')) {
    if (open !== null || /^ *"/.test(line)) {
      const so: string = open === null ? line : `${open}\n${line}`
      // A quote at the end may be one that a person typed; what comes next tells.
      const text = TEXT.exec(so)?.[1]
      open = text === undefined ? so : null
      if (text !== undefined) add(text)
      continue
    }
    const role = ROLE.exec(line)?.[1]
    if (role !== undefined) lines.push({ role, text: '' })
  }
  return lines

  function add(text: string): void {
    const last = lines.pop()
    lines.push({ role: last?.role ?? '', text: `${last?.text ?? ''}${text}` })
  }
}

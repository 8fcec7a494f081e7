import { spawn } from 'node:child_process'

/** The programs that read our papers, as `scripts/paper-tools.mjs` brings them. */
export type PaperTool = 'verapdf' | 'qpdf' | 'poppler' | 'xmllint' | 'libreoffice' | 'fonts' | 'ooxml'

/** Whether a tool could be had on this machine; the tests that need another are passed over, with a sentence at the end. */
export function isHere(tool: PaperTool): boolean {
  return !(process.env.PAPERS_WITHOUT ?? '').split(' ').includes(tool)
}

/** What a program answered. */
export interface Answer {
  readonly status: number | null
  readonly printed: string
  readonly errors: string
}

/** Runs a program to its end, with this text as its input. */
export function ask(program: string, words: readonly string[], input = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { env: { ...process.env, LC_ALL: 'C.UTF-8' } })
    const printed: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => printed.push(part))
    child.stderr.on('data', (part: Buffer) => errors.push(part))
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({ status, printed: Buffer.concat(printed).toString(), errors: Buffer.concat(errors).toString() }),
    )
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

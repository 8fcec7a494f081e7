import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const CLASSES = [
  `${ROOT}/node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar`,
  '/usr/share/java/jaxb-runtime.jar',
]

/** What veraPDF found in a file. */
export interface Verdict {
  /** How often a rule was put to the test. */
  readonly checks: number
  /** Each rule of PDF/UA-1 that failed, and how often. */
  readonly failed: readonly string[]
}

/** veraPDF, started once for many files: most of its time goes into beginning. */
export class VeraPdf {
  readonly #program: ChildProcessWithoutNullStreams
  readonly #waiting: ((verdict: Verdict) => void)[] = []
  #said = ''

  constructor() {
    const words = ['-Xmx1g', '-cp', CLASSES.join(':'), `${ROOT}/scripts/verapdf/CheckUa.java`]
    this.#program = spawn('java', words)
    this.#program.stderr.on('data', (part: Buffer) => {
      this.#said = (this.#said + part.toString()).slice(-2000)
    })
    createInterface(this.#program.stdout).on('line', (line) => {
      const [checks = '0', ...failed] = line.split('\t')
      this.#waiting.shift()?.({ checks: Number(checks), failed })
    })
    this.#program.on('close', () => {
      for (const answer of this.#waiting.splice(0)) answer({ checks: 0, failed: [`veraPDF stopped: ${this.#said}`] })
    })
  }

  /** Its verdict about a file; files are read in the order in which they are asked for. */
  read(path: string): Promise<Verdict> {
    return new Promise((resolve) => {
      if (this.#program.exitCode !== null) {
        resolve({ checks: 0, failed: [`veraPDF stopped: ${this.#said}`] })
        return
      }
      this.#waiting.push(resolve)
      this.#program.stdin.write(`${path}\n`)
    })
  }

  close(): void {
    this.#program.stdin.end()
  }
}

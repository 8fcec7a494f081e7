/** A part of the program, as the bundler writes it: it fills `exports`, and asks for other parts with `require`. */
type Part = (exports: Exports, require: (name: string) => unknown) => void
type Exports = Readonly<Record<string, unknown>>

declare global {
  interface Window {
    /** Called by the script of a part: the only thing that it does by itself. */
    weloverwogenPart(name: string, part: Part): void
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createScript(text: string): string }): { createScript(text: string): string }
    }
  }
}

const asked = new Map<string, Promise<Exports>>()
const awake = new Map<string, Exports>()
const come = new Map<string, Part>()

/** The text that may become a script at this moment; the policy of the page knows it by its hash as well. */
let expected: string | null = null
const policy = { createScript: onlyTheExpected }
const trust = window.trustedTypes?.createPolicy('parts', policy) ?? policy

window.weloverwogenPart = (name, part) => come.set(name, part)

/**
 * Brings in a part that lies in the page, packed and asleep, and all it needs; the same one each time. What did not come
 * in is tried anew when it is asked for again.
 */
export function wake(name: string): Promise<Exports> {
  const coming =
    asked.get(name) ??
    bring(name).catch((problem: unknown) => {
      asked.delete(name)
      throw problem
    })
  asked.set(name, coming)
  return coming
}

async function bring(name: string): Promise<Exports> {
  const packed = document.getElementById(`part-${name}`)
  if (packed === null) throw new Error(`This page holds no part ${name}.`)
  const needed = (packed.dataset['needs'] ?? '').split(' ').filter((need) => need !== '')
  const [text] = await Promise.all([unpack(packed.textContent), ...needed.map(wake)])
  runAsScript(text)
  const part = come.get(name)
  if (part === undefined) throw new Error(`The browser refused the part ${name}.`)
  const exports: Exports = {}
  awake.set(name, exports)
  part(exports, required)
  return exports
}

/** At once what is awake already; a promise of it otherwise, which is what a dynamic import turns into. */
function required(name: string): unknown {
  const part = name.replace(/^\.\//, '').replace(/\.js$/, '')
  return awake.get(part) ?? wake(part)
}

async function unpack(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(stream).text()
}

function runAsScript(text: string): void {
  const script = document.createElement('script')
  expected = text
  script.text = trust.createScript(text)
  expected = null
  document.head.append(script)
  script.remove()
}

function onlyTheExpected(text: string): string {
  if (text !== expected) throw new TypeError('Only a part of the page may become a script.')
  return text
}

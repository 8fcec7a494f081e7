import type { Page } from './browser'

/** One browser that WebKitWebDriver drives; the wire is the W3C's WebDriver. */
export interface WebKitSession {
  readonly get: (path: string) => Promise<unknown>
  readonly post: (path: string, body?: object) => Promise<unknown>
  readonly remove: (path: string) => Promise<unknown>
}

/** One window of it: every command first goes there, because the wire knows one window at a time. */
export interface WebKitWindow extends WebKitSession {
  readonly run: Page['ask']
  /** The elements of a CSS selector, by the names the wire gives them. */
  readonly find: (selector: string) => Promise<readonly string[]>
}

/** A refusal of WebKitWebDriver, by the W3C's name for it. */
export class Refusal extends Error {
  readonly kind: string

  constructor(kind: string, command: string) {
    super(`WebKitWebDriver refused ${command}: ${kind}`)
    this.kind = kind
  }
}

/** Starts a browser by the driver that listens at this address. */
export async function openSession(driver: string, capabilities: object): Promise<WebKitSession> {
  const answer = await send(driver, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } })
  const session = `${driver}/session/${textIn(answer, 'sessionId')}`
  return {
    get: (path) => send(session, 'GET', path),
    post: (path, body = {}) => send(session, 'POST', path, body),
    remove: (path) => send(session, 'DELETE', path),
  }
}

/** Turns of one session, so that two windows never speak in each other's turn. */
const turns = new WeakMap<WebKitSession, Promise<unknown>>()

/** One window of a session. */
export function windowOf(session: WebKitSession, handle: string): WebKitWindow {
  const here = (work: () => Promise<unknown>) => {
    const before = turns.get(session) ?? Promise.resolve()
    const turn = before.then(() => session.post('/window', { handle })).then(work)
    turns.set(
      session,
      turn.catch(() => undefined),
    )
    return turn
  }
  const post = (path: string, body?: object) => here(() => session.post(path, body))
  return {
    get: (path) => here(() => session.get(path)),
    post,
    remove: (path) => here(() => session.remove(path)),
    run: (question, ...given) =>
      post('/execute/sync', { script: `return (${String(question)})(...arguments)`, args: given }) as never,
    find: async (selector) => {
      const found = await post('/elements', { using: 'css selector', value: selector })
      return Array.isArray(found) ? found.map((element: object) => String(Object.values(element)[0])) : []
    },
  }
}

/** A text that an answer carries under a name. */
export function textIn(answer: unknown, name: string): string {
  const found = typeof answer === 'object' && answer !== null ? new Map(Object.entries(answer)).get(name) : undefined
  return String(found)
}

async function send(at: string, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(at + path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const { value } = (await answer.json()) as { readonly value: unknown }
  if (!answer.ok) throw new Refusal(textIn(value, 'error'), `${method} ${path}`)
  return value
}

import { readFileSync } from 'node:fs'

/** The part of Chromium's own record of its network that is read here. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: { readonly host?: string } }[]
}

/** Every name that the browser asked the resolver for, each once; `localhost` itself is left out. */
export function namesLookedUp(file: string): readonly string[] {
  const { constants, events } = JSON.parse(whole(readFileSync(file, 'utf8'))) as NetLog
  const kinds = new Set(
    Object.entries(constants.logEventTypes)
      .filter(([name]) => name.startsWith('HOST_RESOLVER'))
      .map(([, kind]) => kind),
  )
  const names = events.filter(({ type }) => kinds.has(type)).map(({ params }) => nameOf(params?.host ?? ''))
  return [...new Set(names)].filter((name) => name !== '' && name !== 'localhost')
}

/** A browser that was ended in the middle leaves the list of events open. */
function whole(text: string): string {
  const end = text.trimEnd()
  return end.endsWith('}') && end.includes('],') ? text : `${end.replace(/,$/, '')}]}`
}

function nameOf(host: string): string {
  return host.replace(/^\w+:\/\//, '').replace(/:\d+$/, '')
}

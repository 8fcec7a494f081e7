import { readFileSync } from 'node:fs'

/** The part of Chromium's own record of its network that is read here. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly {
    readonly type: number
    readonly params?: { readonly host?: string; readonly url?: string }
  }[]
}

/** What a browser asked its network for. */
export interface Asked {
  /** Every name that it looked up, each once; `localhost` itself is left out. */
  readonly names: readonly string[]
  /** Every address that it asked for, each once. */
  readonly addresses: readonly string[]
}

/** Reads the record that `--log-net-log` wrote, once the browser is closed. */
export function askedOfNetwork(file: string): Asked {
  const { constants, events } = JSON.parse(whole(readFileSync(file, 'utf8'))) as NetLog
  const of = (start: string) => {
    const kinds = Object.entries(constants.logEventTypes).filter(([name]) => name.startsWith(start))
    const numbers = new Set(kinds.map(([, number]) => number))
    return events.filter(({ type }) => numbers.has(type)).map(({ params }) => params ?? {})
  }
  const names = of('HOST_RESOLVER').map(({ host }) => nameOf(host ?? ''))
  const addresses = of('URL_REQUEST_START_JOB').map(({ url }) => url ?? '')
  return {
    names: [...new Set(names)].filter((name) => name !== '' && name !== 'localhost'),
    addresses: [...new Set(addresses)].filter((address) => address !== ''),
  }
}

/** A browser that was ended in the middle leaves the list of events open. */
function whole(text: string): string {
  const end = text.trimEnd()
  return end.endsWith('}') && end.includes('],') ? text : `${end.replace(/,$/, '')}]}`
}

function nameOf(host: string): string {
  return host.replace(/^\w+:\/\//, '').replace(/:\d+$/, '')
}

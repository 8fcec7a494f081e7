/** Both run in a page of WebKitGTK, whose driver does not tell what its console shows. */

interface Watched extends Window {
  seenFaults?: string[]
}

/** Starts to write down what goes wrong; what the policy refused before this is told afterwards. */
export function watchFaults(): void {
  const watched: Watched = window
  if (watched.seenFaults !== undefined) return
  const seen: string[] = []
  watched.seenFaults = seen
  const say = console.error
  console.error = (...words: unknown[]) => {
    seen.push(words.map(String).join(' '))
    say(...words)
  }
  addEventListener('error', ({ message }) => seen.push(message))
  addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason)))
  const reports = new ReportingObserver(
    (refused) => refused.forEach(({ body }) => seen.push(`The policy refused ${JSON.stringify(body)}`)),
    { types: ['csp-violation'], buffered: true },
  )
  reports.observe()
}

/** What was written down since the last time; nothing on a page that was not watched. */
export function collectFaults(): readonly string[] {
  const watched: Watched = window
  return watched.seenFaults?.splice(0) ?? []
}

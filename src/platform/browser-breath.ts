/** Newer browsers let a program stand aside for clicks and paints, and come back first after those. */
interface WithYield {
  readonly scheduler?: { readonly yield?: () => Promise<void> }
}

/** Lets the browser do what waits: clicks, keys, paints. Done when it is the program's turn again. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as WithYield
  if (scheduler?.yield !== undefined) return scheduler.yield()
  // A timer would wait four milliseconds each time.
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}

import { preview } from 'vite'

/** The built site, from a web server on this machine, at a port that is free. */
export async function serveSite(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const server = await preview({ logLevel: 'silent', preview: { host: 'localhost', port: 0, open: false } })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The built site could not be served.')
  return { address, stop: () => server.close() }
}

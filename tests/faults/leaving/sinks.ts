import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A place on this machine where one way out would arrive: it hears TCP, HTTP and UDP on one port. */
export interface Sink {
  /** A name of its own, so that looking it up can be told apart too. */
  readonly name: string
  readonly port: number
  /** What arrived, in the order of arrival: `connection`, `GET /...`, `upgrade`, `datagram`. */
  readonly arrived: readonly string[]
  readonly close: () => void
}

/** Names under `localhost` lead to this machine without any server of names. */
export async function openSink(name: string): Promise<Sink> {
  const arrived: string[] = []
  const server = createServer((request, response) => {
    arrived.push(`${request.method} ${request.url}`)
    response.writeHead(200, {
      'Content-Type': 'text/html',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Private-Network': 'true',
    })
    response.end('<p>arrived</p>')
  })
  server.on('connection', () => arrived.push('connection'))
  server.on('upgrade', (_, socket) => {
    arrived.push('upgrade')
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '::', resolve))
  const { port } = server.address() as AddressInfo
  const datagrams = createSocket('udp6')
  datagrams.on('message', () => arrived.push('datagram'))
  await new Promise<void>((resolve) => datagrams.bind(port, '::', resolve))
  return {
    name,
    port,
    arrived,
    close: () => {
      server.close()
      server.closeAllConnections()
      datagrams.close()
    },
  }
}

import { once } from 'node:events'
import { createServer, request as open } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands in front of the API and counts the calls that reach it. */
export async function countCalls(api: string) {
  const { hostname, port } = new URL(api)
  let calls = 0
  const server = createServer((incoming, answer) => {
    calls += 1
    const { method, url: path, headers } = incoming
    const passed = open({ hostname, port, method, path, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(answer)
    })
    incoming.pipe(passed.once('error', () => answer.destroy()))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: () => calls,
    close: () => server.close().closeAllConnections(),
  }
}

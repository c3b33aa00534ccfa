import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

type Kept = { headers: Record<string, string>; body: string }

/** A receiver on this machine that keeps webhooks as they came over the line, and answers with `status`, which may be changed. */
export async function keepWebhooks() {
  const kept: Kept[] = []
  const receiver = {
    url: '',
    status: 200,
    /** What holds some text, such as an id, the oldest first. */
    about: (part: string) => kept.filter(({ body }) => body.includes(part)),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
    kept.push({ headers: Object.fromEntries(headers), body: await text(request) })
    response.writeHead(receiver.status).end('thanks')
  }
  const server = createServer((request, response) => void take(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`
  return receiver
}

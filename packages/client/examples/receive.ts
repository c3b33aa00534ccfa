import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createReceiver } from '@firstcome/client/webhooks'
import { openDays } from './open-days.ts'

/** node receive.ts <a file with the secret of the endpoint, one a line while it is rotated> <folder> <port> */
const [secretFile = 'secret.txt', folder = 'events', port = '8787'] = process.argv.slice(2)
const MAX_BODY = 1_000_000

const days = openDays(folder)
const receive = createReceiver({
  secrets: readFileSync(secretFile, 'utf8').trim().split('\n'),
  seen: days,
  on: days.write,
  onError: (error) => console.error(String(error)),
})

const answer = async (request: IncomingMessage, response: ServerResponse) => {
  try {
    const { status } = await receive(await toRequest(request))
    response.writeHead(status).end()
  } catch (error) {
    console.error(String(error))
    response.writeHead(400, { connection: 'close' }).end()
  }
}
const server = createServer((request, response) => void answer(request, response))
server.listen(Number(port), () => console.log('receiving at', server.address()))
process.once('SIGTERM', () => server.close())

/** A request of node:http as the receiver takes it. Throws when its body is too long. */
async function toRequest(request: IncomingMessage): Promise<Request> {
  const { method = 'GET', headers } = request
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > MAX_BODY) throw new Error('the body is too long')
    chunks.push(chunk)
  }
  const named = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
  const body = method === 'POST' ? Buffer.concat(chunks) : null
  return new Request('http://receiver/', { method, headers: new Headers(named), body })
}

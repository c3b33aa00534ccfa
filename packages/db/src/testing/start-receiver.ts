import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { type Message, messageSchema } from '../domain/webhooks/message.ts'

export type Received = { message: Message; headers: IncomingMessage['headers']; receivedAt: number }
type Answer = (received: Received, response: ServerResponse) => void | Promise<void>

const accept: Answer = (_, response) => void response.end('ok')

/** A receiver of webhooks on this machine that keeps what comes, and answers as it is told to. */
export async function startReceiver(answer: Answer = accept) {
  const received: Received[] = []
  const receiver = { answer, url: '', received, stop: async () => {} }
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const message = messageSchema.parse(await json(request))
    const one = { message, headers: request.headers, receivedAt: Date.now() }
    received.push(one)
    await receiver.answer(one, response)
  }
  const server = createServer((request, response) => void take(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`
  receiver.stop = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return receiver
}

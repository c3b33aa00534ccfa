import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { onTestFinished } from 'vitest'

type Told = { event: string; data: string }

/** Opens a stream of server-sent events and reads it one by one; closed with the test. */
export async function openStream(origin: string, path: string, input: unknown, headers = {}) {
  const query = `?input=${encodeURIComponent(JSON.stringify(input))}`
  const outgoing = request(`${origin}/api/trpc/${path}${query}`, { agent: false, headers })
  onTestFinished(() => void outgoing.destroy())
  outgoing.end()
  const [answer]: IncomingMessage[] = await once(outgoing, 'response')
  if (!answer) throw new Error('no answer')
  outgoing.on('error', () => {})
  const events = eventsOf(answer)
  const next = async (): Promise<Told | undefined> => (await events.next()).value
  return {
    status: answer.statusCode,
    headers: answer.headers,
    next,
    /** The next value, as an object; pings are passed over. */
    value: async (): Promise<unknown> => {
      for (;;) {
        const told = await next()
        if (!told) return undefined
        if (told.event === 'message') return JSON.parse(told.data)
      }
    },
    close: () => outgoing.destroy(),
  }
}

async function* eventsOf(answer: IncomingMessage): AsyncGenerator<Told, undefined> {
  let text = ''
  answer.setEncoding('utf8')
  for await (const chunk of answer) {
    text += chunk
    for (let end = text.indexOf('\n\n\n'); end >= 0; end = text.indexOf('\n\n\n')) {
      const lines = text.slice(0, end).split('\n')
      text = text.slice(end + 3)
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
      yield { event: field('event') ?? 'message', data: field('data') ?? '' }
    }
  }
  return undefined
}

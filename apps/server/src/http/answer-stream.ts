import { once } from 'node:events'
import { Refusal } from '@firstcome/db/domain/refusal'
import type { Call } from './call.ts'

const SILENCE_MS = 45_000
/** What tRPC's own client is told first: a stream without a sign of life for so long is dead. */
const CONNECTED = `event: connected\ndata: ${JSON.stringify({ reconnectAfterInactivityMs: SILENCE_MS })}\n\n\n`
const PING = 'event: ping\ndata: \n\n\n'
const RETURN = 'event: return\ndata: \n\n\n'

/**
 * A subscription as server-sent events, in the words of tRPC's adapter. Whatever is refused before the first value is an answer
 * like any other; afterwards the stream just ends, and its caller comes back to hear why.
 */
export async function answerStream(
  call: Call,
  subscribe: (signal: AbortSignal) => Promise<unknown>,
): Promise<void> {
  const { response, services } = call
  if (services.lifecycle.draining) throw new Refusal('BUSY', { retryAfterMs: 500 })
  const leave = services.places.take(call.clientAddress)
  const over = new AbortController()
  const end = () => over.abort()
  response.once('close', end)
  services.streams.add(end)
  try {
    const values = streamOf(await subscribe(over.signal))
    const first = await values.next()
    if (!response.headersSent && !over.signal.aborted) await write(call, first, values, over.signal)
  } finally {
    services.streams.delete(end)
    leave()
    over.abort()
  }
}

function streamOf(values: unknown): AsyncIterator<unknown> {
  if (!isIterable(values)) throw new TypeError('A subscription gives its values one by one.')
  return values[Symbol.asyncIterator]()
}

const isIterable = (values: unknown): values is AsyncIterable<unknown> =>
  typeof values === 'object' && values !== null && Symbol.asyncIterator in values

async function write(
  call: Call,
  first: IteratorResult<unknown>,
  values: AsyncIterator<unknown>,
  signal: AbortSignal,
): Promise<void> {
  const { response } = call
  response.setTimeout(0)
  response.writeHead(200, [
    ...call.headers,
    'content-type',
    'text/event-stream',
    'cache-control',
    'no-cache, no-transform',
    'x-accel-buffering',
    'no',
    'connection',
    'close',
  ])
  response.write(CONNECTED)
  // Whoever has not read what was written a ping ago is gone, or as good as gone.
  const ping = setInterval(
    () => (response.writableNeedDrain ? response.destroy() : response.write(PING)),
    call.services.settings.pingMs,
  )
  try {
    for (let next = first; !signal.aborted; next = await values.next()) {
      if (next.done) return void response.write(RETURN)
      const isRead = response.write(`data: ${JSON.stringify(next.value)}\n\n\n`)
      if (!isRead) await once(response, 'drain', { signal }).catch(() => {})
    }
  } finally {
    clearInterval(ping)
    response.end()
  }
}

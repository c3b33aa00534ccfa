import { Agent, type IncomingMessage, request as open, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'

// Headers that speak of one connection and end with it (RFC 9110, 7.6.1).
const perConnection = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

/** What streams whatever its caller says to accept. */
const LIVE_RESOURCE = /^\/api\/v1\/[^?]*\/live(\?|$)/

/**
 * Forwards a request to the API as it came and its answer as it comes, streams included. Next's own rewrites would do
 * the same, but bake the API's address into the build.
 */
export function forwardTo(apiUrl: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 })
  // A stream keeps its connection for as long as a page is open: it must not take one from the calls.
  const streamAgent = new Agent()
  const streams = new Set<ServerResponse>()
  const target = new URL(apiUrl)

  const forward = (incoming: IncomingMessage, answer: ServerResponse) => {
    const headers = withoutConnection(incoming.headers)
    headers.host = target.host
    if (incoming.headers['transfer-encoding']) headers['transfer-encoding'] = 'chunked'
    const isStream = incoming.headers.accept === 'text/event-stream' || LIVE_RESOURCE.test(incoming.url ?? '')
    const outgoing = open(
      {
        agent: isStream ? streamAgent : agent,
        host: target.hostname,
        port: target.port || 80,
        method: incoming.method,
        path: incoming.url,
        headers,
      },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 502, withoutConnection(reply.headers))
        pipeline(reply, answer, () => outgoing.destroy())
      },
    )
    outgoing.on('error', () => answerUnreachable(answer))
    if (isStream) streams.add(answer)
    answer.on('close', () => {
      streams.delete(answer)
      outgoing.destroy()
    })
    incoming.pipe(outgoing)
  }

  return {
    forward,
    /** Ends what would go on for ever: its readers open it again elsewhere. */
    endStreams: () => {
      for (const answer of streams) answer.destroy()
    },
  }
}

function withoutConnection(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  const kept = { ...headers }
  for (const name of perConnection) delete kept[name]
  return kept
}

function answerUnreachable(answer: ServerResponse): void {
  if (answer.headersSent) {
    answer.destroy()
    return
  }
  const retryAfterMs = 1000
  const data = { code: 'SERVICE_UNAVAILABLE', httpStatus: 503, reason: 'BUSY', details: { retryAfterMs } }
  answer.writeHead(503, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'retry-after': '1',
  })
  answer.end(JSON.stringify({ error: { message: 'The shop is catching its breath.', code: -32603, data } }))
}

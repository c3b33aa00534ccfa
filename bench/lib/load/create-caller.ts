import { Agent, request } from 'node:http'

export type Answer = { status: number; body: Buffer }

type Call = { token: string; body: string }

type Options = {
  /** How long an answer may take before the call fails, in milliseconds; for ever unless told. */
  patienceMs?: number
}

/** Calls procedures of a shop over kept-alive connections, at most `sockets` at once. It reads answers as bytes only. */
export function createCaller(origin: string, sockets: number, { patienceMs }: Options = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets, maxFreeSockets: sockets })
  const { hostname, port } = new URL(origin)

  const send = (method: 'GET' | 'POST', path: string, { token, body }: Call) =>
    new Promise<Answer>((resolve, reject) => {
      const headers: Record<string, string | number> = { authorization: `Bearer ${token}` }
      if (method === 'POST') {
        headers['content-type'] = 'application/json'
        headers['content-length'] = Buffer.byteLength(body)
      }
      const sent = request({ agent, hostname, port, method, path, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.once('error', reject)
        response.once('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }))
      })
      sent.once('error', reject)
      if (patienceMs !== undefined)
        sent.setTimeout(patienceMs, () => sent.destroy(new Error(`no answer within ${patienceMs} ms`)))
      sent.end(method === 'POST' ? body : undefined)
    })

  return {
    /** A mutation with its input as JSON. */
    post: (procedure: string, call: Call) => send('POST', `/api/trpc/${procedure}`, call),
    /** A query with its input as JSON. */
    get: (procedure: string, { token, body }: Call) =>
      send('GET', `/api/trpc/${procedure}?input=${encodeURIComponent(body)}`, { token, body }),
    close: () => agent.destroy(),
  }
}

export type Caller = ReturnType<typeof createCaller>

import { type IncomingHttpHeaders, request } from 'node:http'
import { z } from 'zod'

type Request = { method: string; path: string; headers?: Record<string, string>; body?: string | Buffer }

/** An answer as it came over the wire, with the parts that the shop's error shape has. */
export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  text: string
  data: unknown
  reason: string | undefined
  details: unknown
}

const bodySchema = z.object({
  result: z.object({ data: z.unknown() }).optional(),
  error: z.object({ data: z.object({ reason: z.string(), details: z.unknown() }) }).optional(),
})

/** Sends a request exactly as it is given: no header is added but Host. */
export function send(origin: string, { method, path, headers = {}, body }: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const outgoing = request({ hostname, port, path, method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text,
          ...read(text),
        })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

function read(text: string): Pick<Answer, 'data' | 'reason' | 'details'> {
  const parsed = bodySchema.safeParse(text.startsWith('{') ? JSON.parse(text) : undefined)
  if (!parsed.success) return { data: undefined, reason: undefined, details: undefined }
  const { result, error } = parsed.data
  return { data: result?.data, reason: error?.data.reason, details: error?.data.details }
}

import type { IncomingMessage } from 'node:http'
import { Refusal } from '@firstcome/db/domain/refusal'

/** The most that a body may be, in bytes. */
const MAX_BODY = 1_000_000
/** What is taken off the wire after a refusal, so that the caller gets to read it; beyond that the connection is cut. */
const MAX_DISCARDED = 16_000_000

/** The body of a request as text. Refuses with PAYLOAD_TOO_LARGE as soon as that is known. */
export function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const refuse = () => {
      request.off('data', collect)
      discardRest(request)
      reject(new Refusal('PAYLOAD_TOO_LARGE', null))
    }
    const collect = (chunk: Buffer) => {
      size += chunk.length
      if (size > MAX_BODY) return refuse()
      chunks.push(chunk)
    }
    if (Number(request.headers['content-length']) > MAX_BODY) return refuse()
    request.on('data', collect)
    request.once('end', () => resolve(Buffer.concat(chunks).toString()))
    request.once('error', reject)
  })
}

function discardRest(request: IncomingMessage): void {
  let discarded = 0
  request.on('data', (chunk: Buffer) => {
    discarded += chunk.length
    if (discarded > MAX_DISCARDED) request.destroy()
  })
}

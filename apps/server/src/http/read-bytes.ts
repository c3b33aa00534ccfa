import type { IncomingMessage } from 'node:http'
import { Refusal } from '@firstcome/db/domain/refusal'

type Bounds = {
  /** The most that a body may be, in bytes. */
  max: number
  /** What is taken off the wire after a refusal, so that the caller gets to read it; beyond that the connection is cut. */
  maxDiscarded: number
}

/** The body of a request. Refuses with PAYLOAD_TOO_LARGE as soon as that is known. */
export function readBytes(request: IncomingMessage, { max, maxDiscarded }: Bounds): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const refuse = () => {
      request.off('data', collect)
      discardBody(request, maxDiscarded)
      reject(new Refusal('PAYLOAD_TOO_LARGE', null))
    }
    const collect = (chunk: Buffer) => {
      size += chunk.length
      if (size > max) return refuse()
      chunks.push(chunk)
    }
    if (Number(request.headers['content-length']) > max) return refuse()
    request.on('data', collect)
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
  })
}

/** Takes what is left of a body off the wire, so that its sender gets to read the answer. */
export function discardBody(request: IncomingMessage, max: number): void {
  let discarded = 0
  request.on('data', (chunk: Buffer) => {
    discarded += chunk.length
    if (discarded > max) request.destroy()
  })
}

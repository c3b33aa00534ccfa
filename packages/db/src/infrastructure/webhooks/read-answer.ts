import type { IncomingMessage } from 'node:http'

/** Kept of an answer, in bytes. */
const MAX_BYTES = 16_384

/** The beginning of an answer's body. What is longer is cut off and its connection closed: nobody is made to read without end. */
export async function readAnswer(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= MAX_BYTES) break
  }
  return Buffer.concat(chunks).subarray(0, MAX_BYTES).toString('utf8').replaceAll('\0', '\ufffd')
}

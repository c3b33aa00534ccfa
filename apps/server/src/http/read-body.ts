import type { IncomingMessage } from 'node:http'
import { readBytes } from './read-bytes.ts'

const bounds = { max: 1_000_000, maxDiscarded: 16_000_000 }

/** The body of a request as text, 1 MB at most. Refuses with PAYLOAD_TOO_LARGE as soon as that is known. */
export const readBody = async (request: IncomingMessage): Promise<string> =>
  (await readBytes(request, bounds)).toString()

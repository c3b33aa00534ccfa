import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

type Hop = { clientAddress: string; requestId: string | null }

/** Where a request came from: the socket's address, or what the one trusted hop vouches for with the shared secret. */
export function readHop({ headers, socket }: IncomingMessage, secret: string): Hop {
  const direct = { clientAddress: plain(socket.remoteAddress ?? ''), requestId: null }
  if (!isSecret(headers['x-firstcome-hop'], secret)) return direct
  return {
    clientAddress: oneOf(headers['x-firstcome-client']) ?? direct.clientAddress,
    requestId: sane(oneOf(headers['x-request-id'])),
  }
}

function isSecret(claimed: string | string[] | undefined, secret: string): boolean {
  if (typeof claimed !== 'string') return false
  const [given, known] = [Buffer.from(claimed), Buffer.from(secret)]
  return given.length === known.length && timingSafeEqual(given, known)
}

const oneOf = (header: string | string[] | undefined) => (typeof header === 'string' ? header : undefined)
const sane = (id: string | undefined) => (id !== undefined && /^[\w-]{8,64}$/.test(id) ? id : null)
const plain = (address: string) => (address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address)

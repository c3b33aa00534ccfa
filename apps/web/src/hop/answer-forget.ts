import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { z } from 'zod'

const PATH = '/internal/forget'
const MAX_BYTES = 1_000_000
const bodySchema = z.strictObject({ tags: z.array(z.string().max(100)).max(10_000) })

type Options = {
  hopSecret: string
  /** Told what has changed. */
  forget: (tags: ReadonlySet<string>) => void
}

/**
 * Answers the worker, who says what pages may no longer show; false for every other request, so that who does not know the
 * secret of the hop sees an address like any other that does not exist.
 */
export function answerForget(
  request: IncomingMessage,
  answer: ServerResponse,
  { hopSecret, forget }: Options,
): boolean {
  const known = request.method === 'POST' && request.url === PATH && knowsSecret(request, hopSecret)
  if (known) void answerWorker(request, answer, forget)
  return known
}

async function answerWorker(request: IncomingMessage, answer: ServerResponse, forget: Options['forget']) {
  const length = Number(request.headers['content-length'] ?? Number.NaN)
  const body = length <= MAX_BYTES ? await json(request).catch(() => null) : null
  const parsed = bodySchema.safeParse(body)
  if (parsed.success) forget(new Set(parsed.data.tags))
  answer.writeHead(parsed.success ? 204 : 400, { 'cache-control': 'no-store' }).end()
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Takes as long whatever is given. */
const knowsSecret = ({ headers }: IncomingMessage, secret: string) =>
  timingSafeEqual(digest(String(headers['x-firstcome-hop'] ?? '')), digest(secret))

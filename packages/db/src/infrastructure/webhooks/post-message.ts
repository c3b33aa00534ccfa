import { type Failure, judgeStatus } from '../../domain/webhooks/failure.ts'
import type { Message, TestMessage } from '../../domain/webhooks/message.ts'
import { failureOf } from './failure-of.ts'
import { readAnswer } from './read-answer.ts'
import { request } from './request.ts'
import { sign } from './sign.ts'

/** For the whole of a try: name, connection, answer. */
const PATIENCE_MS = 15_000

type Posted = {
  url: string
  /** Who signs, unsealed: the current secret, and the one before while it still does. */
  secrets: readonly string[]
  message: Message | TestMessage
  /** The database's time, which the receiver holds against replays. */
  at: Date
  /** Calls a try off: then this throws. */
  signal?: AbortSignal
  patienceMs?: number
}

/** What came of one try. `failure` is null when it counts as delivered, `status` when no answer came. */
export type Answer = {
  status: number | null
  failure: Failure | null
  responseBody: string | null
  /** As the receiver sent it. */
  retryAfter: string | null
  requestHeaders: Record<string, string>
  durationMs: number
}

/** Sends a message to an endpoint once, signed. Whatever the receiver does is an answer; throws only when it is called off. */
export async function postMessage({ signal, patienceMs = PATIENCE_MS, ...posted }: Posted): Promise<Answer> {
  const body = JSON.stringify(posted.message)
  const headers = headersOf(posted, body)
  const began = performance.now()
  const tooLong = AbortSignal.timeout(patienceMs)
  const answered = await ask(posted.url, headers, body, signal ? AbortSignal.any([signal, tooLong]) : tooLong)
  signal?.throwIfAborted()
  return { ...answered, requestHeaders: headers, durationMs: Math.round(performance.now() - began) }
}

async function ask(url: string, headers: Record<string, string>, body: string, signal: AbortSignal) {
  let status: number | null = null
  let retryAfter: string | null = null
  try {
    const answer = await request({ url, headers, body, signal })
    status = answer.statusCode ?? null
    retryAfter = answer.headers['retry-after'] ?? null
    const responseBody = await readAnswer(answer)
    return { status, retryAfter, responseBody, failure: judgeStatus(status ?? 0) }
  } catch (error) {
    const failure = signal.aborted ? 'timeout' : failureOf(error)
    return { status, retryAfter, responseBody: null, failure }
  }
}

function headersOf({ secrets, message: { id }, at }: Posted, body: string): Record<string, string> {
  const timestamp = Math.floor(at.getTime() / 1_000)
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Firstcome-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': sign({ secrets, id, timestamp, body }),
  }
}

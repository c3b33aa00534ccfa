import type { Caller } from '../../bench/lib/load/create-caller.ts'
import { reasonOf } from '../../bench/lib/load/reason-of.ts'

/** `answers` counts different bodies; `mismatch` is whether another body under the key was refused as the contract says. */
export type Repeated = { accepted: number; answers: number; mismatch: boolean }

type Request = {
  caller: Caller
  token: string
  procedure: string
  key: string
  input: object
  /** Another body under the same key. */
  other: object
  times: number
}

/** Sends one request many times at once, once more when all are answered, and then another body under its key. */
export async function repeatOne(request: Request): Promise<Repeated> {
  const { caller, token, procedure, key, input, other, times } = request
  const send = (content: object) =>
    caller.post(procedure, { token, body: JSON.stringify({ ...content, idempotencyKey: key }) })

  const answers = await Promise.all(Array.from({ length: times }, () => send(input)))
  const late = await send(input)
  const mismatch = await send(other)
  return {
    accepted: answers.filter((answer) => answer.status === 200).length,
    answers: new Set([...answers, late].map(({ body }) => body.toString('latin1'))).size,
    mismatch: mismatch.status === 422 && reasonOf(mismatch) === 'IDEMPOTENCY_MISMATCH',
  }
}

import { Refusal } from '../domain/refusal.ts'
import { insertAnswers, keyId, readAnswers, requestHash, type ScopedKey } from './idempotency.ts'
import { sqlTime } from './rows.ts'
import type { Tx } from './transaction.ts'

type Keyed = { idempotencyKey: string }

/**
 * Runs `act` once per key, inside the transaction and behind the lock that makes its caller's twins wait: what was answered
 * before is answered again. `act` returns its answer as text, to be stored last, and the moment of it.
 * Refuses with IDEMPOTENCY_MISMATCH a key that belongs to another body.
 */
export async function underKey(
  tx: Tx,
  scope: string,
  input: Keyed,
  act: () => Promise<{ response: string; at: Date }>,
): Promise<string> {
  const scoped: ScopedKey = { scope, key: input.idempotencyKey }
  const hash = requestHash(input)
  const answer = (await readAnswers(tx, [scoped])).get(keyId(scoped))
  if (answer && answer.requestHash !== hash) throw new Refusal('IDEMPOTENCY_MISMATCH', null)
  if (answer) return answer.response
  const { response, at } = await act()
  await insertAnswers(tx, [{ ...scoped, requestHash: hash, response, createdAt: sqlTime(at) }])
  return response
}

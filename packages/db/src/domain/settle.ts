import { Refusal } from './refusal.ts'

/** A shopper's request under an idempotency key. `key` is unique over callers and procedures. */
export type KeyedRequest = { key: string; requestHash: string; userId: string }

/** What every batch reads under its locks: what was answered before, and the wallets of those who have not left. */
export type KeyedBooks = {
  answers: ReadonlyMap<string, Answer>
  wallets: ReadonlyMap<string, unknown>
}

/** What was answered under a key, and to which request. */
export type Answer = { requestHash: string; response: string }

/** `repeated` marks a twin of a request accepted in the same batch; `answered` is what an earlier batch stored. */
export type Decision<Accepted> =
  | { accepted: Accepted; repeated: boolean }
  | { answered: string }
  | { refused: Refusal }

/**
 * Settles a batch one request after another, in order of arrival. A repeat gets the answer of the first; the same key with
 * another body is IDEMPOTENCY_MISMATCH; what `accept` refuses leaves no key behind and costs the others nothing. Who has left
 * is UNAUTHORIZED, whatever they ask.
 */
export function settleInOrder<Request extends KeyedRequest, Accepted>(
  requests: readonly Request[],
  { answers, wallets }: KeyedBooks,
  accept: (request: Request) => Accepted,
): Decision<Accepted>[] {
  const first = new Map<string, { requestHash: string; accepted: Accepted }>()
  return requests.map((request) => {
    const { key, requestHash, userId } = request
    if (!wallets.has(userId)) return { refused: new Refusal('UNAUTHORIZED', null) }
    const twin = first.get(key)
    const answer = answers.get(key)
    const known = twin ?? answer
    if (known && known.requestHash !== requestHash)
      return { refused: new Refusal('IDEMPOTENCY_MISMATCH', null) }
    if (twin) return { accepted: twin.accepted, repeated: true }
    if (answer) return { answered: answer.response }
    try {
      const accepted = accept(request)
      first.set(key, { requestHash, accepted })
      return { accepted, repeated: false }
    } catch (error) {
      if (error instanceof Refusal) return { refused: error }
      throw error
    }
  })
}

import { createLane, type Outcome } from '../../infrastructure/lane.ts'
import { prepared } from '../../infrastructure/prepared.ts'
import { type Columns, jsonRows, jsonTable } from '../../infrastructure/rows.ts'
import type { SessionActor } from './actor.ts'
import { renewSessions } from './renew-sessions.ts'

const byHash = { tokenHash: 'ascii' } as const satisfies Columns
export const findSessions = `SELECT t.tokenHash, t.id AS sessionId, t.userId,
    t.lastSeenAt < NOW(3) - INTERVAL 1 HOUR AS renewable
  FROM ${jsonTable(byHash)} j STRAIGHT_JOIN sessions t FORCE INDEX (sessions_tokenHash_key) ON t.tokenHash = j.tokenHash
  WHERE t.expiresAt > NOW(3)`

type Found = SessionActor & { tokenHash: string; renewable: number }

/** Reads one session by the hash of its token; null when there is none or it has expired. Calls at once are one query. */
export const readSession = createLane<string, SessionActor | null>(readSessions, {
  inFlight: 1,
  maxBatch: 500,
  maxQueue: 20_000,
})

async function readSessions(tokenHashes: string[]): Promise<Outcome<SessionActor | null>[]> {
  try {
    const rows = tokenHashes.map((tokenHash) => ({ tokenHash }))
    const found = await prepared.$queryRawUnsafe<Found[]>(findSessions, jsonRows(byHash, rows))
    renew(found)
    const actors = new Map(
      found.map(({ tokenHash, userId, sessionId }) => [tokenHash, { userId, sessionId }]),
    )
    return tokenHashes.map((tokenHash) => ({ result: actors.get(tokenHash) ?? null }))
  } catch (error) {
    // No single token can spoil a plain read, so halving the batch would only ask a failing database again.
    return tokenHashes.map(() => ({ error }))
  }
}

/** Nobody waits for a renewal; one that fails is made up for by a later read. */
function renew(found: readonly Found[]) {
  const ids = found.filter(({ renewable }) => renewable).map(({ sessionId }) => sessionId)
  if (ids.length > 0) renewSessions(ids).catch(() => {})
}

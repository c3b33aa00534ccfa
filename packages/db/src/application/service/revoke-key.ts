import { notFound } from '../../domain/refusal.ts'
import type { Key, KeyById } from '../../domain/service/key.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { liveKeys } from './live-keys.ts'
import { keyColumns, presentKeys } from './present-keys.ts'

/** Ends a key for good; once more changes nothing. It stays in the list for a look back. Refuses with NOT_FOUND. */
export async function revokeKey(actor: DeskActor, { id }: KeyById): Promise<Key> {
  const { key, tokenHash } = await actAtDesk(actor, async (tx) => {
    const { count } = await tx.serviceKey.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: await databaseNow(tx) },
    })
    const row = await tx.serviceKey.findUnique({ where: { id }, select: { ...keyColumns, tokenHash: true } })
    if (!row) throw notFound()
    const { ending } = row
    if (count === 1)
      await writeAudit(tx, actor, { action: 'key.revoked', subject: { type: 'key', id }, before: { ending } })
    return { key: (await presentKeys(tx, [row]))[0], tokenHash: row.tokenHash }
  })
  if (!key) throw notFound()
  liveKeys.forget([tokenHash])
  return key
}

import { invalidInput } from '../../domain/refusal.ts'
import { type CreatedKey, type CreateKeyInput, MAX_KEYS } from '../../domain/service/key.ts'
import { endingOf, mintCheckedToken } from '../../infrastructure/checked-token.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { lockSettings } from '../../infrastructure/locks.ts'
import { hashToken } from '../../infrastructure/token.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import { type DeskActor, nameOf } from '../staff/staff-actor.ts'
import { daysOn } from '../tokens/days-on.ts'
import { presentKeys } from './present-keys.ts'

/**
 * Makes a key by which a service reads for the shop within `scopes`; it is told this once. Refuses with INVALID_INPUT on `name`
 * (too_many) beyond 50 keys that are not revoked.
 */
export const createKey = (
  actor: DeskActor,
  { name, scopes, expiresInDays }: CreateKeyInput,
): Promise<CreatedKey> =>
  actAtDesk(actor, async (tx) => {
    // Two owners take turns behind the row of the settings, so that both count what the other has made.
    await lockSettings(tx)
    const others = await tx.serviceKey.findMany({
      where: { revokedAt: null },
      select: { id: true },
      take: MAX_KEYS,
    })
    if (others.length === MAX_KEYS) throw invalidInput('name', 'too_many')
    const secret = mintCheckedToken('fck')
    const createdAt = await databaseNow(tx)
    const shown = { id: mintId(), name, ending: endingOf(secret), scopes, createdAt, lastUsedAt: null }
    const expiresAt = daysOn(createdAt, expiresInDays)
    const row = { ...shown, expiresAt, createdBy: nameOf(actor), revokedAt: null }
    await tx.serviceKey.createMany({ data: { ...row, tokenHash: hashToken(secret) } })
    await writeAudit(tx, actor, {
      action: 'key.created',
      subject: { type: 'key', id: row.id },
      after: { ending: row.ending, scopes, expiresAt: expiresAt?.toISOString() ?? null },
    })
    const [key] = await presentKeys(tx, [row])
    if (!key) throw new Error('a key that was made is not shown')
    return { key, secret }
  })

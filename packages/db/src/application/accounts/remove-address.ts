import type { ById, Done } from '../../domain/accounts/account.ts'
import { notFound } from '../../domain/refusal.ts'
import { lockUsers } from '../../infrastructure/locks.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import type { Actor } from './actor.ts'

/** Removes one of the caller's addresses; the newest that remains follows a removed default. Refuses with NOT_FOUND. */
export function removeAddress({ userId }: Actor, { id }: ById): Promise<Done> {
  return transaction(async (tx) => {
    const [user] = await lockUsers(tx, [userId])
    const { count } = await tx.address.deleteMany({ where: { id, userId } })
    if (count === 0) throw notFound()
    if (user?.defaultAddressId === id) {
      const next = await tx.address.findFirst({
        where: { userId },
        select: { id: true },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      })
      await tx.user.updateMany({ where: { id: userId }, data: { defaultAddressId: next?.id ?? null } })
    }
    return { ok: true }
  })
}

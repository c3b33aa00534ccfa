import type { ById, Done } from '../../domain/accounts/account.ts'
import { notFound } from '../../domain/refusal.ts'
import { lockUsers } from '../../infrastructure/locks.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import type { Actor } from './actor.ts'

/** Makes one of the caller's addresses the one that checkout uses. Refuses with NOT_FOUND. */
export function setDefaultAddress({ userId }: Actor, { id }: ById): Promise<Done> {
  return transaction(async (tx) => {
    await lockUsers(tx, [userId])
    const address = await tx.address.findFirst({ where: { id, userId }, select: { id: true } })
    if (!address) throw notFound()
    await tx.user.updateMany({ where: { id: userId }, data: { defaultAddressId: id } })
    return { ok: true }
  })
}

import { notFound } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { lockCoupons } from '../../infrastructure/locks.ts'
import { transaction } from '../../infrastructure/transaction.ts'

/** Pauses or resumes a campaign behind its lock; one that is so already stays as it is. */
export const setPaused = (id: string, paused: boolean): Promise<void> =>
  transaction(async (tx) => {
    const [coupon] = await lockCoupons(tx, [id])
    if (!coupon) throw notFound()
    if (paused === (coupon.pausedAt !== null)) return
    const now = await databaseNow(tx)
    await tx.coupon.updateMany({
      where: { id },
      data: { pausedAt: paused ? now : null, version: { increment: 1 }, updatedAt: now },
    })
  })

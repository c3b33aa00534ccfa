import type { ById, Done } from '../../domain/accounts/account.ts'
import { notFound } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { lockCoupons } from '../../infrastructure/locks.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'

/** Pauses or resumes a campaign behind its lock; one that is so already stays as it is. */
export const setPaused = (actor: DeskActor, { id }: ById, paused: boolean): Promise<Done> =>
  actAtDesk(actor, async (tx) => {
    const [coupon] = await lockCoupons(tx, [id])
    if (!coupon) throw notFound()
    if (paused === (coupon.pausedAt !== null)) return { ok: true }
    const now = await databaseNow(tx)
    await tx.coupon.updateMany({
      where: { id },
      data: { pausedAt: paused ? now : null, version: { increment: 1 }, updatedAt: now },
    })
    await writeAudit(tx, actor, {
      action: paused ? 'coupon.paused' : 'coupon.resumed',
      subject: { type: 'coupon', id },
      after: { issued: coupon.issued },
    })
    return { ok: true }
  })

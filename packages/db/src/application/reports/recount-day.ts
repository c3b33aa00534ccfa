import type { Done } from '../../domain/accounts/account.ts'
import { invalidInput } from '../../domain/refusal.ts'
import type { Day } from '../../domain/reports/day.ts'
import { lockShares } from '../../infrastructure/locks.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { addToDays, addToProducts } from './figure-tables.ts'
import { findClosedDay } from './find-closed-day.ts'
import { keepFigures } from './keep-figures.ts'
import { readDay } from './read-day.ts'

/**
 * Counts the figures of a day and of what its products sold anew, from the orders, refunds and wallets themselves; nothing is
 * counted meanwhile. Refuses with INVALID_INPUT a day of which not all has been counted yet.
 */
export const recountDay = (actor: DeskActor, { day }: { day: Day }): Promise<Done> =>
  actAtDesk(actor, async (tx) => {
    await lockShares(tx, keepFigures.name)
    const closed = await findClosedDay(tx)
    if (closed === null || day > closed) throw invalidInput('day', 'not_over')
    const { figures, products } = await readDay(tx, day)
    await tx.$executeRawUnsafe('DELETE FROM day_figures WHERE day = ?', day)
    await tx.$executeRawUnsafe('DELETE FROM product_days WHERE day = ?', day)
    await addToDays(tx, [{ day, shard: 0, ...figures }])
    await addToProducts(
      tx,
      products.map((sold) => ({ day, ...sold })),
    )
    await writeAudit(tx, actor, {
      action: 'figures.recounted',
      subject: { type: 'books', id: null },
      after: { day },
    })
    return { ok: true }
  })

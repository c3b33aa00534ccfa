import { databaseNow } from '../../infrastructure/clock.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { type Act, writeAudit } from '../audit/write-audit.ts'
import { appendShopChanged } from '../settings/append-shop-changed.ts'
import { holdSettings } from '../settings/hold-settings.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'

/** Changes the shop's categories, one change after another behind the row of settings; every page follows. */
export const changeCategories = <T>(
  actor: DeskActor,
  change: (tx: Tx) => Promise<{ answer: T; act: Act }>,
): Promise<T> =>
  actAtDesk(actor, async (tx) => {
    const settings = await holdSettings(tx)
    const { answer, act } = await change(tx)
    await appendShopChanged(tx, settings, await databaseNow(tx))
    await writeAudit(tx, actor, act)
    return answer
  })

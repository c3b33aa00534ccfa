import type { Done } from '../../domain/accounts/account.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { writeMark } from './marks.ts'

/** Has the worker read the whole shop again from the beginning, round by round. */
export const checkAll = (actor: DeskActor): Promise<Done> =>
  actAtDesk(actor, async (tx) => {
    await writeMark(tx, 'full', (await databaseNow(tx)).toISOString())
    await writeAudit(tx, actor, { action: 'books.check_asked', subject: { type: 'books', id: null } })
    return { ok: true }
  })

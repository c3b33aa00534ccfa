import type { NoteOrderInput } from '../../domain/desk-orders/change-order.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import type { StaffActor } from '../staff/staff-actor.ts'
import { lockOrder } from './lock-order.ts'

/** Keeps a note with an order, which shoppers never see; returns its id. Refuses: UNAUTHORIZED, NOT_FOUND. */
export const noteOrder = (actor: StaffActor, { id, text }: NoteOrderInput): Promise<{ id: string }> =>
  actAtDesk(actor, async (tx) => {
    await lockOrder(tx, id)
    const noteId = mintId()
    const { staffId } = actor
    await tx.orderNote.createMany({
      data: { id: noteId, orderId: id, staffId, text, createdAt: await databaseNow(tx) },
    })
    await writeAudit(tx, actor, {
      action: 'order.noted',
      subject: { type: 'order', id },
      after: { noteId },
    })
    return { id: noteId }
  })

import type { AuditSubject } from '../../domain/audit/audit.ts'
import { Prisma } from '../../generated/client.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { type DeskActor, nameOf } from '../staff/staff-actor.ts'

/** What someone did. `before` and `after` hold the fields that it changed: ids and figures, no personal data. */
export type Act = {
  /** Subject and past participle, such as `order.refunded`. */
  action: `${string}.${string}`
  subject: { type: AuditSubject; id: string | null }
  before?: Prisma.InputJsonObject | null
  after?: Prisma.InputJsonObject | null
  reason?: string | null
}

/** Who is in the audit log: who acts at the desk, and a shopper who leaves. Of a shopper it keeps no more than the id. */
type Auditable = DeskActor | `shopper:${string}`

/** Writes into the audit log what is done in this transaction, and by whom. */
export async function writeAudit(tx: Tx, actor: Auditable, act: Act): Promise<void> {
  const [name, from] = typeof actor === 'string' ? [actor, null] : [nameOf(actor), actor.from]
  await tx.auditEntry.createMany({
    data: {
      id: mintId(),
      actor: name,
      action: act.action,
      subjectType: act.subject.type,
      subjectId: act.subject.id,
      before: act.before ?? Prisma.DbNull,
      after: act.after ?? Prisma.DbNull,
      reason: act.reason ?? null,
      address: from?.address ?? null,
      device: from?.device ?? null,
      requestId: from?.requestId ?? null,
      createdAt: await databaseNow(tx),
    },
  })
}

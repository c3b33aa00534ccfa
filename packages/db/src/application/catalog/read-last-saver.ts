import type { DeskProduct } from '../../domain/catalog/desk-product.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { staffNames } from '../staff/staff-names.ts'

/** Who of the staff changed something last; null when nobody did, or the shop itself. */
export async function readLastSaver(
  db: Pick<Tx, 'auditEntry' | 'staff'>,
  subjectId: string,
): Promise<DeskProduct['savedBy']> {
  const last = await db.auditEntry.findFirst({
    where: { subjectId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { actor: true },
  })
  if (!last?.actor.startsWith('staff:')) return null
  const id = last.actor.slice('staff:'.length)
  const name = (await staffNames(db, [id])).get(id)
  return name === undefined ? null : { id, name }
}

import type { Tx } from '../../infrastructure/transaction.ts'
import { unsealStaffName } from './staff-fields.ts'

/** The names of members of staff, by id. */
export async function staffNames(db: Pick<Tx, 'staff'>, ids: Iterable<string>): Promise<Map<string, string>> {
  const staff = await db.staff.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(staff.map(({ id, name }) => [id, unsealStaffName(id, name)]))
}

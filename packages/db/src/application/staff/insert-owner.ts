import type { Tx } from '../../infrastructure/transaction.ts'
import { sealStaffEmail, sealStaffName } from './staff-fields.ts'

type Owner = { id: string; email: string; name: string; passwordHash: string }

/** Makes the first owner unless there is any staff; tells whether it did. This transaction holds the row of shop settings. */
export async function insertOwner(tx: Tx, { id, email, name, passwordHash }: Owner): Promise<boolean> {
  const anyone = await tx.staff.findFirst({ select: { id: true } })
  if (anyone) return false
  await tx.staff.createMany({
    data: {
      id,
      ...sealStaffEmail(id, email),
      name: sealStaffName(id, name),
      role: 'owner',
      status: 'active',
      passwordHash,
    },
  })
  return true
}

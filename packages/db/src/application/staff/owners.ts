import { Refusal } from '../../domain/refusal.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type { Tx } from '../../infrastructure/transaction.ts'

/** The owners whose rows are locked before one of them may stop being one. */
export async function findOwners(): Promise<string[]> {
  const owners = await prisma.staff.findMany({
    where: { role: 'owner', status: 'active' },
    select: { id: true },
  })
  return owners.map(({ id }) => id)
}

/** Refuses with LAST_OWNER when this transaction, which holds all owners' rows, has left none. */
export async function assertOwnerRemains(tx: Tx): Promise<void> {
  const owner = await tx.staff.findFirst({ where: { role: 'owner', status: 'active' }, select: { id: true } })
  if (!owner) throw new Refusal('LAST_OWNER', null)
}

import { mintId } from '../../infrastructure/ids.ts'
import { lockSettings } from '../../infrastructure/locks.ts'
import { hashPassword } from '../../infrastructure/password.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { transaction } from '../../infrastructure/transaction.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { insertOwner } from './insert-owner.ts'

type Owner = { email: string; name: string; password: string }

/** Makes the owner of a demo shop, unless it has staff already. */
export async function openDemoOwner({ password, ...owner }: Owner): Promise<void> {
  if (await prisma.staff.findFirst({ select: { id: true } })) return
  const id = mintId()
  const passwordHash = await hashPassword(password)
  await transaction(async (tx) => {
    await lockSettings(tx)
    if (!(await insertOwner(tx, { id, ...owner, passwordHash }))) return
    const after = { role: 'owner' }
    await writeAudit(tx, 'system', { action: 'staff.set_up', subject: { type: 'staff', id }, after })
  })
}

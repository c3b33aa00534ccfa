import { maskEmail, maskName } from '../../domain/customers/mask.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { unsealEmail, unsealName } from '../accounts/personal-fields.ts'

type MaskedCustomer = { id: string; name: string; email: string }

/** Customers by their id, masked; without words when they have left. */
export async function readMaskedCustomers(ids: readonly string[]): Promise<(id: string) => MaskedCustomer> {
  const users = await prisma.user.findMany({
    where: { id: { in: [...new Set(ids)] }, erasedAt: null },
    select: { id: true, name: true, email: true },
  })
  const masked = new Map(
    users.map(({ id, name, email }) => [
      id,
      { id, name: maskName(unsealName(id, name)), email: maskEmail(unsealEmail(id, email)) },
    ]),
  )
  return (id) => masked.get(id) ?? { id, name: '', email: '' }
}

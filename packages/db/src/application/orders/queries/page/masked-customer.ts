import { maskEmail, maskName, maskPhone } from '../../../../domain/customers/mask.ts'
import type { OrderPage } from '../../../../domain/desk-orders/order-page.ts'
import { prisma } from '../../../../infrastructure/prisma.ts'
import { unsealEmail, unsealName, unsealPhone } from '../../../accounts/personal-fields.ts'

/** Whose order it is, masked; without words when they have left. */
export async function readMaskedCustomer(id: string): Promise<OrderPage['customer']> {
  const user = await prisma.user.findUnique({
    where: { id, erasedAt: null },
    select: { name: true, email: true, phone: true },
  })
  if (!user) return { id, name: '', email: '', phone: null }
  const phone = unsealPhone(id, user.phone)
  return {
    id,
    name: maskName(unsealName(id, user.name)),
    email: maskEmail(unsealEmail(id, user.email)),
    phone: phone && maskPhone(phone),
  }
}

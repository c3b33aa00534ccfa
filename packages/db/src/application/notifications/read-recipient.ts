import { prisma } from '../../infrastructure/prisma.ts'
import { unsealEmail, unsealPhone } from '../accounts/personal-fields.ts'

/** Where a shopper is reached, and in which language; null when there is no such shopper, or no longer. */
export async function readRecipient(userId: string) {
  const user = await prisma.user.findFirst({
    where: { id: userId, erasedAt: null },
    select: { email: true, phone: true, locale: true },
  })
  if (!user) return null
  const to = { email: unsealEmail(userId, user.email), phone: unsealPhone(userId, user.phone) }
  return { to, locale: user.locale }
}

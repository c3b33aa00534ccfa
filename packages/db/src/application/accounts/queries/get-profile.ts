import type { Profile } from '../../../domain/accounts/account.ts'
import { notFound } from '../../../domain/refusal.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../actor.ts'
import { unsealPhone } from '../personal-fields.ts'
import { presentUser } from '../present-user.ts'

/** What the caller's account holds about its person. */
export async function getProfile({ userId }: Actor): Promise<Profile> {
  const user = await prisma.user.findUnique({
    where: { id: userId, erasedAt: null },
    select: { id: true, email: true, name: true, phone: true, locale: true, createdAt: true },
  })
  if (!user) throw notFound()
  return {
    ...presentUser(user),
    phone: unsealPhone(userId, user.phone),
    locale: user.locale,
    createdAt: user.createdAt.toISOString(),
  }
}

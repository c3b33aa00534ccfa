import type { User } from '../../../domain/accounts/account.ts'
import { notFound } from '../../../domain/refusal.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../actor.ts'
import { presentUser } from '../present-user.ts'

/** Who the caller is. */
export async function getMe({ userId }: Actor): Promise<User> {
  const user = await prisma.user.findUnique({
    where: { id: userId, erasedAt: null },
    select: { id: true, email: true, name: true },
  })
  if (!user) throw notFound()
  return presentUser(user)
}

import type { Profile, UpdateProfileInput } from '../../domain/accounts/account.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import type { Actor } from './actor.ts'
import { sealName, sealPhone } from './personal-fields.ts'
import { getProfile } from './queries/get-profile.ts'

/** Changes what is given of the caller's name, phone (null removes it) and language. */
export async function updateProfile(actor: Actor, input: UpdateProfileInput): Promise<Profile> {
  const { userId } = actor
  await prisma.user.updateMany({
    where: { id: userId, erasedAt: null },
    data: {
      ...(input.name !== undefined && sealName(userId, input.name)),
      ...(input.phone !== undefined && sealPhone(userId, input.phone)),
      ...(input.locale !== undefined && { locale: input.locale }),
      updatedAt: new Date(),
    },
  })
  return getProfile(actor)
}

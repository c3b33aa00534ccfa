import type { AddressList } from '../../../domain/accounts/address.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../actor.ts'
import { presentAddresses } from '../present-addresses.ts'

/** The caller's delivery addresses, the default first, then the newest. */
export async function listAddresses({ userId }: Actor): Promise<AddressList> {
  const user = await prisma.user.findUnique({
    where: { id: userId },
    select: {
      defaultAddressId: true,
      addresses: {
        select: { id: true, content: true },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      },
    },
  })
  return { items: user ? presentAddresses(user) : [] }
}

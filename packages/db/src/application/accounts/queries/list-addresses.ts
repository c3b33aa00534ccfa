import type { AddressList } from '../../../domain/accounts/address.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import type { Actor } from '../actor.ts'
import { unsealAddress } from '../sealed-address.ts'

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
  const items = (user?.addresses ?? []).map((address) => ({
    ...unsealAddress(address),
    id: address.id,
    isDefault: address.id === user?.defaultAddressId,
  }))
  return { items: items.toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault)) }
}

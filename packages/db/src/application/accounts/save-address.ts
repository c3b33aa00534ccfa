import { MAX_ADDRESSES, type SaveAddressInput, type SavedAddress } from '../../domain/accounts/address.ts'
import { invalidInput, notFound } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { lockUsers } from '../../infrastructure/locks.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import type { Actor } from './actor.ts'
import { sealAddress } from './sealed-address.ts'

/**
 * Changes one of the caller's addresses, or adds one without an id. The first address becomes the default, later ones
 * when they ask to; the default stays so until another takes its place. Refuses with NOT_FOUND, and with INVALID_INPUT
 * (too_many) beyond 20 addresses.
 */
export async function saveAddress({ userId }: Actor, input: SaveAddressInput): Promise<SavedAddress> {
  const { id: given, isDefault: asked = false, ...address } = input
  const id = given ?? mintId()
  const content = sealAddress(id, address)
  return transaction(async (tx) => {
    const [user] = await lockUsers(tx, [userId])
    if (!user) throw notFound()
    if (given) await replace(tx, userId, id, content)
    else await add(tx, userId, id, content)

    const isDefault = asked || user.defaultAddressId === null || user.defaultAddressId === id
    if (isDefault && user.defaultAddressId !== id) {
      await tx.user.updateMany({ where: { id: userId }, data: { defaultAddressId: id } })
    }
    return { ...address, id, isDefault }
  })
}

async function replace(tx: Tx, userId: string, id: string, content: string) {
  const { count } = await tx.address.updateMany({
    where: { id, userId },
    data: { content, updatedAt: await databaseNow(tx) },
  })
  if (count === 0) throw notFound()
}

async function add(tx: Tx, userId: string, id: string, content: string) {
  const held = await tx.address.findMany({ where: { userId }, select: { id: true }, take: MAX_ADDRESSES })
  if (held.length === MAX_ADDRESSES) throw invalidInput('id', 'too_many')
  const now = await databaseNow(tx)
  await tx.address.createMany({ data: { id, userId, content, createdAt: now, updatedAt: now } })
}

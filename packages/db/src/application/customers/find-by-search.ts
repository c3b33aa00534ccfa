import { readSearch } from '../../domain/desk-orders/read-search.ts'
import { idSchema } from '../../domain/fields.ts'
import type { Reader } from '../../infrastructure/clock.ts'
import { blindIndex } from '../../infrastructure/sealed-field.ts'

/** The one index that finds whom a search means, and its value. */
export type Found = { index: string; column: string; value: string }

const byId = (id: string): Found => ({ index: 'PRIMARY', column: 'id', value: id })

/**
 * Whom a search means: by an id, the number of an order, an e-mail, a phone or a whole name, the first of these that it can be.
 * Null when it can be none.
 */
export async function findBySearch(db: Reader, q: string): Promise<Found | null> {
  const id = idSchema.safeParse(q.toLowerCase())
  if (id.success) return byId(id.data)
  const { number, email, phone, name } = readSearch(q)
  const buyer = number && (await readBuyer(db, number))
  if (buyer) return byId(buyer)
  if (email) return { index: 'users_emailIndex_key', column: 'emailIndex', value: blindIndex('email', email) }
  if (phone) return { index: 'users_phoneIndex_idx', column: 'phoneIndex', value: blindIndex('phone', phone) }
  return name ? { index: 'users_nameIndex_idx', column: 'nameIndex', value: blindIndex('name', name) } : null
}

async function readBuyer(db: Reader, number: string): Promise<string | undefined> {
  const [order] = await db.$queryRawUnsafe<{ userId: string }[]>(
    'SELECT userId FROM orders FORCE INDEX (orders_number_key) WHERE number = ?',
    number,
  )
  return order?.userId
}

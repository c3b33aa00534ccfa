import { z } from 'zod'
import type { CustomerList, ListCustomersInput } from '../../../domain/customers/customer.ts'
import { maskEmail, maskName } from '../../../domain/customers/mask.ts'
import { idSchema, timeSchema } from '../../../domain/fields.ts'
import type { Reader } from '../../../infrastructure/clock.ts'
import { cutPage, readCursor } from '../../../infrastructure/cursor.ts'
import { unprepared } from '../../../infrastructure/unprepared.ts'
import { presentUser } from '../../accounts/present-user.ts'
import { findBySearch } from '../find-by-search.ts'
import { type FoundCustomer, findCustomers } from '../find-customers.ts'
import { readFigures } from '../read-figures.ts'

const position = z.tuple([timeSchema, idSchema])

/** The shop's customers, masked, the newest first, or those whom a search means. Refuses a cursor of another search with INVALID_INPUT. */
export async function listCustomers(
  { q, cursor, limit }: ListCustomersInput,
  db: Reader = unprepared,
): Promise<CustomerList> {
  const list = ['customers', q ?? null]
  const [createdAt, id] = cursor ? readCursor(list, position, cursor) : []
  const found = q === undefined ? null : await findBySearch(db, q)
  if (q !== undefined && !found) return { items: [], nextCursor: null }
  const customers = await findCustomers(db, {
    found,
    after: createdAt && id ? { createdAt, id } : null,
    limit: limit + 1,
  })
  const { page, nextCursor } = cutPage(list, customers, limit, ({ createdAt, id }) => [
    createdAt.toISOString(),
    id,
  ])
  return { items: await present(db, page), nextCursor }
}

async function present(db: Reader, page: readonly FoundCustomer[]): Promise<CustomerList['items']> {
  const figuresOf = await readFigures(
    db,
    page.map(({ id }) => id),
  )
  return page.map((customer) => {
    const { name, email } = presentUser(customer)
    return {
      id: customer.id,
      name: maskName(name),
      email: maskEmail(email),
      createdAt: customer.createdAt.toISOString(),
      ...figuresOf(customer.id),
    }
  })
}

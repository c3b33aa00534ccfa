import { readSearch } from '../../../../domain/desk-orders/read-search.ts'
import { Prisma } from '../../../../generated/client.ts'
import { blindIndex } from '../../../../infrastructure/sealed-field.ts'

/** How a customer is found: the index and its value. */
type Known = { index: string; column: string; value: string }

function customersOf(q: string): Known[] {
  const { email, phone, name } = readSearch(q)
  return [
    ...(email
      ? [{ index: 'users_emailIndex_key', column: 'emailIndex', value: blindIndex('email', email) }]
      : []),
    ...(phone
      ? [{ index: 'users_phoneIndex_idx', column: 'phoneIndex', value: blindIndex('phone', phone) }]
      : []),
    ...(name ? [{ index: 'users_nameIndex_idx', column: 'nameIndex', value: blindIndex('name', name) }] : []),
  ]
}

/** Statements that find the orders of a search, each by one index. None when it can mean nothing. */
export function searchStatements(q: string, limit: number): Prisma.Sql[] {
  const { number } = readSearch(q)
  const byCustomer = customersOf(q).map(
    ({ index, column, value }) => Prisma.sql`
      SELECT o.id FROM users u FORCE INDEX (${Prisma.raw(index)})
      STRAIGHT_JOIN orders o FORCE INDEX (orders_userId_placedAt_id_idx) ON o.userId = u.id
      WHERE ${Prisma.raw(`u.${column}`)} = ${value} LIMIT ${limit}`,
  )
  if (number === undefined) return byCustomer
  const byNumber = Prisma.sql`
    SELECT o.id FROM orders o FORCE INDEX (orders_number_key) WHERE o.number LIKE ${`${number}%`} LIMIT ${limit}`
  return [byNumber, ...byCustomer]
}

/** Whether an order `o` is one that is searched for. */
export function searchCondition(q: string): Prisma.Sql {
  const { number } = readSearch(q)
  const any = [
    ...(number === undefined ? [] : [Prisma.sql`o.number LIKE ${`${number}%`}`]),
    ...customersOf(q).map(
      ({ column, value }) =>
        Prisma.sql`(SELECT ${Prisma.raw(`u.${column}`)} FROM users u WHERE u.id = o.userId) = ${value}`,
    ),
  ]
  return any.length > 0 ? Prisma.sql`(${Prisma.join(any, ' OR ')})` : Prisma.sql`FALSE`
}

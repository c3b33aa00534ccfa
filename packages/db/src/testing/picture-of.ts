import { prisma } from '../infrastructure/prisma.ts'
import { unprepared } from '../infrastructure/unprepared.ts'

type Whose = { userIds: readonly string[]; productIds: readonly string[] }

const ORDERS = 'SELECT id FROM orders WHERE userId IN (:users)'

/** Which rows of each table. */
const ROWS = [
  ['wallets', 'userId IN (:users)'],
  ['wallet_entries', 'userId IN (:users)'],
  ['variants', 'productId IN (:products)'],
  ['stock_movements', 'variantId IN (SELECT id FROM variants WHERE productId IN (:products))'],
  ['issued_coupons', 'userId IN (:users)'],
  ['orders', 'userId IN (:users)'],
  ['order_lines', `orderId IN (${ORDERS})`],
  ['payments', `orderId IN (${ORDERS})`],
  ['refunds', `orderId IN (${ORDERS})`],
  ['refund_lines', `refundId IN (SELECT id FROM refunds WHERE orderId IN (${ORDERS}))`],
  ['returns', 'userId IN (:users)'],
  ['return_lines', 'returnId IN (SELECT id FROM returns WHERE userId IN (:users))'],
  ['outbox_events', `aggregate = 'order' AND aggregateId IN (${ORDERS})`],
  ['outbox_events', "aggregate = 'wallet' AND aggregateId IN (:users)"],
  ['idempotency_keys', ':keys'],
] as const
type Table = (typeof ROWS)[number][0]

/** Left out: what changes by itself (a place in the line, a reminder), and long texts that are only ever written once. */
const LEFT_OUT = [
  'position',
  'remindedAt',
  'payload',
  'response',
  'shipTo',
  'optionsKo',
  'optionsEn',
  'image',
]

type Row = Record<string, string | number | null>
export type Picture = Record<Table, Row[]>

/** Everything that an action of these shoppers, or of staff on their behalf, could change, row by row. */
export async function pictureOf({ userIds, productIds }: Whose): Promise<Picture> {
  const columns = await columnsOfTables()
  const quoted = (ids: readonly string[]) => ids.map((id) => `'${id}'`).join(', ')
  const keys = userIds.map((id) => `scope LIKE '${id}:%' OR scope LIKE 'staff:${id}:%'`).join(' OR ')
  const statements = ROWS.map(([table, rows]) =>
    `SELECT '${table}' AS whence, CAST(JSON_OBJECT(${columns.get(table)}) AS CHAR) AS content FROM ${table} WHERE ${rows}`
      .replaceAll(':users', quoted(userIds))
      .replaceAll(':products', quoted(productIds))
      .replaceAll(':keys', keys),
  )
  const found = await unprepared.$queryRawUnsafe<{ whence: Table; content: string }[]>(
    statements.join(' UNION ALL '),
  )
  const picture = Object.fromEntries(ROWS.map(([table]) => [table, []])) as unknown as Picture
  for (const { whence, content } of found.sort((a, b) => (a.content < b.content ? -1 : 1)))
    picture[whence].push(JSON.parse(content))
  return picture
}

let known: Promise<Map<string, string>> | undefined

/** The columns of each table, as the arguments of JSON_OBJECT. */
function columnsOfTables(): Promise<Map<string, string>> {
  known ??= prisma
    .$queryRawUnsafe<{ whence: string; name: string }[]>(
      'SELECT table_name AS whence, column_name AS name FROM information_schema.columns WHERE table_schema = DATABASE()',
    )
    .then((columns) => {
      const shown = columns.filter(({ name }) => !LEFT_OUT.includes(name))
      const byTable = Map.groupBy(shown, ({ whence }) => whence)
      return new Map(
        Array.from(byTable, ([table, of]) => [
          table,
          of.map(({ name }) => `'${name}', \`${name}\``).join(', '),
        ]),
      )
    })
  return known
}

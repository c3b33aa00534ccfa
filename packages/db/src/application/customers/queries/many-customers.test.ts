import { beforeAll, describe, expect, it, vi } from 'vitest'
import { mintId } from '../../../infrastructure/ids.ts'
import { insertInto, sqlTime } from '../../../infrastructure/rows.ts'
import { type Tx, transaction } from '../../../infrastructure/transaction.ts'
import { sealEmail, sealName, sealPhone } from '../../accounts/personal-fields.ts'
import { listCustomers } from './list-customers.ts'

vi.mock('../../../infrastructure/env.ts', async (original) =>
  (await import('../../../testing/own-database.ts')).onOwnDatabase(original),
)

const CUSTOMERS = 8_000
const START = Date.parse('2026-01-01T00:00:00.000Z')
const COMMON = '김민준'
const PHONE = '010-5555-0000'

const insertUsers = insertInto('users', {
  id: 'id',
  email: 'ascii',
  emailIndex: 'ascii',
  name: 'ascii',
  nameIndex: 'ascii',
  phone: 'ascii',
  phoneIndex: 'ascii',
  passwordHash: 'ascii',
  createdAt: 'time',
})
const insertWallets = insertInto('wallets', { userId: 'id' })

/** Half of them have the same name. */
async function writeCustomers() {
  const users = Array.from({ length: CUSTOMERS }, (_, nth) => {
    const id = mintId()
    return {
      id,
      ...sealEmail(id, `${nth}@shopper.test`),
      ...sealName(id, nth % 2 === 0 ? COMMON : `고객 ${nth}`),
      ...sealPhone(id, nth === 4_000 ? PHONE : null),
      passwordHash: '!',
      createdAt: sqlTime(new Date(START + nth * 60_000)),
    }
  })
  await transaction(async (tx) => {
    await insertUsers(tx, users)
    await insertWallets(
      tx,
      users.map(({ id }) => ({ userId: id })),
    )
  })
}

/** Rows that this connection has read so far, from tables and indexes. */
async function rowsRead(tx: Tx): Promise<number> {
  const rows = await tx.$queryRawUnsafe<{ Value: string }[]>("SHOW SESSION STATUS LIKE 'Handler_read%'")
  return rows.reduce((total, { Value }) => total + Number(Value), 0)
}

const examine = (input: { q?: string; cursor?: string }) =>
  transaction(async (tx) => {
    const before = await rowsRead(tx)
    const { items } = await listCustomers({ limit: 24, ...input }, tx)
    return { shown: items.length, read: (await rowsRead(tx)) - before }
  })

/** The cursor of a page that is 2,000 customers away. */
async function deep(q?: string) {
  let cursor: string | undefined
  for (let page = 0; page < 20; page += 1)
    cursor = (await listCustomers({ q, cursor, limit: 100 })).nextCursor ?? undefined
  return cursor
}

describe('the rows that a page of customers examines', () => {
  beforeAll(writeCustomers)

  it.each<[string, string | undefined]>([
    ['everybody', undefined],
    ['everybody of a name that many have', COMMON],
  ])('are about as many as it shows: %s', async (_, q) => {
    const first = await examine({ q })
    expect(first.shown).toBe(24)
    expect(first.read).toBeLessThan(400)
    const later = await examine({ q, cursor: await deep(q) })
    expect(later.shown).toBe(24)
    expect(later.read).toBeLessThan(400)
  })

  it.each([['123@shopper.test'], [PHONE], ['고객 4321'], ['nobody@shopper.test'], ['010-0000-0000']])(
    'are a few for whom one can be told by: %s',
    async (q) => {
      const { shown, read } = await examine({ q })
      expect(shown).toBeLessThanOrEqual(1)
      expect(read).toBeLessThan(20)
    },
  )
})

import { expect, test, vi } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { hashToken } from '../../infrastructure/token.ts'
import { newServiceKey, newToken } from '../../testing/new-token.ts'
import { newShopper } from '../../testing/rows.ts'
import { readKey } from '../service/read-key.ts'
import { readToken } from './read-token.ts'

const made = {
  personal_tokens: async () => newToken(await newShopper()),
  service_keys: () => newServiceKey(),
}
const readers = { personal_tokens: readToken, service_keys: readKey }

test.each(['personal_tokens', 'service_keys'] as const)(
  'the use of %s is noted, at most once an hour',
  async (table) => {
    const { id, token } = await made[table]()
    const read = () => readers[table](hashToken(token))
    const minutesSinceUse = async () => {
      const [row] = await prisma.$queryRawUnsafe<{ minutes: bigint | null }[]>(
        `SELECT TIMESTAMPDIFF(MINUTE, lastUsedAt, NOW(3)) AS minutes FROM ${table} WHERE id = ?`,
        id,
      )
      return row?.minutes == null ? null : Number(row.minutes)
    }
    const age = (minutes: number) =>
      prisma.$executeRawUnsafe(
        `UPDATE ${table} SET lastUsedAt = NOW(3) - INTERVAL ${minutes} MINUTE WHERE id = ?`,
        id,
      )
    await prisma.$executeRawUnsafe(`UPDATE ${table} SET lastUsedAt = NULL WHERE id = ?`, id)
    expect(await minutesSinceUse()).toBeNull()
    await read()
    await vi.waitFor(async () => expect(await minutesSinceUse()).toBe(0))

    await age(61)
    await read()
    await vi.waitFor(async () => expect(await minutesSinceUse()).toBe(0))

    const write = vi.spyOn(prisma, '$executeRaw')
    await age(59)
    await read()
    expect(write).not.toHaveBeenCalled()
    write.mockRestore()
  },
)

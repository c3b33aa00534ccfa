import { expect, it } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { newShopper } from '../../testing/rows.ts'
import { indexNames } from './index-names.ts'
import { indexName } from './personal-fields.ts'

const find = (id: string) => prisma.user.findUniqueOrThrow({ where: { id } })

it('indexes names that have no index, whatever they are, and no others', async () => {
  const old = await newShopper({ name: '박 서연' })
  const fresh = await newShopper({ name: 'Jane Doe' })
  const erased = await newShopper()
  await prisma.user.update({ where: { id: old.userId }, data: { nameIndex: null } })
  await prisma.user.update({
    where: { id: erased.userId },
    data: { nameIndex: null, erasedAt: new Date() },
  })
  const before = await find(fresh.userId)

  expect(await indexNames()).toBeGreaterThanOrEqual(1)

  expect((await find(old.userId)).nameIndex).toBe(indexName('박서연'))
  expect(await find(fresh.userId)).toEqual(before)
  expect((await find(erased.userId)).nameIndex).toBeNull()
  expect(await prisma.user.count({ where: { nameIndex: null, erasedAt: null } })).toBe(0)
})

it('finds a customer by a name however it is typed', async () => {
  const { userId } = await newShopper({ name: '이수민' })
  expect((await find(userId)).nameIndex).toBe(indexName(' 이 수민 '))
})

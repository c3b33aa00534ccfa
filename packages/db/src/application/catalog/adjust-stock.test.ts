import { expect, test } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { newProduct } from '../../testing/rows.ts'
import { adjustStock } from './adjust-stock.ts'

const staff = await newStaff()
const newKey = () => `count-${mintId()}`

const historyOf = (variantId: string) =>
  prisma.stockMovement.findMany({
    where: { variantId },
    orderBy: { seq: 'asc' },
    select: { seq: true, kind: true, delta: true, stockAfter: true, actor: true, reason: true },
  })
const stockOf = (id: string) =>
  prisma.variant.findUniqueOrThrow({ where: { id }, select: { stock: true, stockSeq: true } })

test('stock goes up and down by hand, and every step is explained', async () => {
  const { variantId } = await newProduct({ variants: [{ stock: 10 }] })
  const up = { variantId, delta: 5, reason: '재입고', idempotencyKey: newKey() }
  const down = { variantId, delta: -15, reason: 'water damage', idempotencyKey: newKey() }
  expect(await adjustStock(staff, up)).toEqual({ variantId, stock: 15 })
  expect(await adjustStock(staff, down)).toEqual({ variantId, stock: 0 })

  expect(await stockOf(variantId)).toEqual({ stock: 0, stockSeq: 3 })
  const step = { kind: 'adjustment', actor: `staff:${staff.staffId}` }
  expect((await historyOf(variantId)).slice(1)).toEqual([
    { ...step, seq: 2, delta: 5, stockAfter: 15, reason: '재입고' },
    { ...step, seq: 3, delta: -15, stockAfter: 0, reason: 'water damage' },
  ])
})

test('more than there is cannot be taken away, and the key stays free', async () => {
  const { variantId } = await newProduct({ variants: [{ stock: 2 }] })
  const input = { variantId, delta: -3, reason: 'lost', idempotencyKey: newKey() }
  await expect(adjustStock(staff, input)).rejects.toMatchObject({
    reason: 'OUT_OF_STOCK',
    details: { lines: [{ variantId, requested: 3, available: 2, problem: 'NOT_ENOUGH' }] },
  })
  expect(await stockOf(variantId)).toEqual({ stock: 2, stockSeq: 1 })
  expect(await prisma.idempotencyKey.count({ where: { key: input.idempotencyKey } })).toBe(0)

  await adjustStock(staff, { ...input, delta: 1, idempotencyKey: newKey() })
  expect(await adjustStock(staff, input)).toEqual({ variantId, stock: 0 })
})

test('eight twins at once adjust once and hear the same', async () => {
  const { variantId } = await newProduct({ variants: [{ stock: 10 }] })
  const input = { variantId, delta: -4, reason: 'lost', idempotencyKey: newKey() }
  const answers = await Promise.all(Array.from({ length: 8 }, () => adjustStock(staff, input)))
  expect(answers).toEqual(Array.from({ length: 8 }, () => ({ variantId, stock: 6 })))
  expect(await stockOf(variantId)).toEqual({ stock: 6, stockSeq: 2 })
})

test('one key for two variants at once adjusts one of them', async () => {
  const { variants } = await newProduct({ variants: [{ stock: 5 }, { stock: 5 }] })
  const idempotencyKey = newKey()
  const outcomes = await Promise.allSettled(
    variants.map(({ id }) =>
      adjustStock(staff, { variantId: id, delta: 1, reason: 'found', idempotencyKey }),
    ),
  )
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
  expect(refused).toEqual([
    { status: 'rejected', reason: expect.objectContaining({ reason: 'IDEMPOTENCY_MISMATCH' }) },
  ])
  const stocks = await Promise.all(variants.map(({ id }) => stockOf(id)))
  expect(stocks.map(({ stock }) => stock).toSorted((a, b) => a - b)).toEqual([5, 6])
})

test('a key is one person’s: another may use the same one', async () => {
  const { variantId } = await newProduct({ variants: [{ stock: 1 }] })
  const input = { variantId, delta: 1, reason: 'found', idempotencyKey: newKey() }
  await adjustStock(staff, input)
  expect(await adjustStock('system', input)).toEqual({ variantId, stock: 3 })
})

test('an unknown variant is not found', async () => {
  const input = { variantId: mintId(), delta: 1, reason: 'found', idempotencyKey: newKey() }
  await expect(adjustStock(staff, input)).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  expect(await prisma.idempotencyKey.count({ where: { key: input.idempotencyKey } })).toBe(0)
})

import { expect, test } from 'vitest'
import { listMovementsInputSchema, movementsSchema } from '../../../domain/catalog/stock.ts'
import { mintId } from '../../../infrastructure/ids.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { checkOut } from '../../../testing/checkout.ts'
import { newStaff } from '../../../testing/new-staff.ts'
import { newProduct, newShopper } from '../../../testing/rows.ts'
import { adjustStock } from '../adjust-stock.ts'
import { getVariantStock } from './get-variant-stock.ts'
import { listLowStock } from './list-low-stock.ts'
import { listMovements } from './list-movements.ts'

const list = (filter: object) => listMovements(listMovementsInputSchema.parse(filter))

test('a variant’s movements tell who, why, and what it was before and after', async () => {
  const staff = await newStaff()
  const { variantId } = await newProduct({ variants: [{ stock: 3 }] })
  const { order } = await checkOut(await newShopper({ balance: 100_000 }), {
    lines: [{ variantId, quantity: 1 }],
  })
  await adjustStock(staff, { variantId, delta: -1, reason: '분실', idempotencyKey: mintId() })

  const page = movementsSchema.parse(await list({ variantId }))
  expect(page.items).toMatchObject([
    {
      kind: 'adjustment',
      delta: -1,
      before: 2,
      after: 1,
      actor: 'staff',
      staff: { id: staff.staffId, name: '이서윤' },
      order: null,
      reason: '분실',
    },
    {
      kind: 'sale',
      delta: -1,
      before: 3,
      after: 2,
      actor: 'shopper',
      staff: null,
      order: { id: order.id, number: order.number },
      variant: { id: variantId, options: { ko: ['S'], en: ['S'] }, product: { name: { en: 'Test shirt' } } },
    },
    { kind: 'adjustment', before: 0, after: 3, actor: 'system', order: null },
  ])
  expect((await list({ variantId, kind: 'sale' })).items).toHaveLength(1)
  expect(await getVariantStock({ id: variantId })).toEqual({ ...page.items[0]?.variant, stock: 1 })

  const first = await list({ variantId, limit: 2 })
  const rest = await list({ variantId, limit: 2, cursor: first.nextCursor })
  expect([...first.items, ...rest.items]).toEqual(page.items)
  expect(rest.nextCursor).toBeNull()
})

test('the movements of all variants come latest first', async () => {
  const { variantId } = await newProduct({ variants: [{ stock: 3 }] })
  await adjustStock('system', { variantId, delta: 1, reason: 'found', idempotencyKey: mintId() })
  const seen: Awaited<ReturnType<typeof list>>['items'] = []
  let cursor: string | null | undefined
  // Others move stock too, meanwhile by the thousand.
  do {
    const page = await list({ limit: 100, cursor: cursor ?? undefined })
    seen.push(...page.items)
    cursor = page.nextCursor
  } while (cursor && !seen.some(({ variant }) => variant.id === variantId))
  expect(seen.find(({ variant }) => variant.id === variantId)).toMatchObject({ delta: 1, after: 4 })
  const ids = seen.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => (a < b ? 1 : -1)))
})

test('what is running out is shown in a picture of its own, or else in the first of its product', async () => {
  const { id: productId, variants } = await newProduct({
    variants: [{ stock: 0 }, { stock: 0 }, { stock: 0 }],
  })
  const pictures = ['s', 'm', 'm'].map((optionValue, index) => ({
    id: mintId(),
    productId,
    position: index + 1,
    path: `/media/${productId}-${optionValue}${index}.webp`,
    altKo: '',
    altEn: '',
    width: 4,
    height: 5,
    optionValue,
  }))
  await prisma.productImage.createMany({ data: pictures })
  const found = new Map<string, string | undefined>()
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof listLowStock>> = await listLowStock({
      limit: 100,
      ...(cursor === null ? {} : { cursor }),
    })
    for (const { id, image } of page.items) found.set(id, image?.url.split(/[-/]/).at(-1))
    cursor = page.nextCursor
  } while (cursor && !variants.every(({ id }) => found.has(id)))
  expect(variants.map(({ id }) => found.get(id))).toEqual(['s0.webp', 'm1.webp', 'test.svg'])
})

test('what is running out is on sale and at the level or below, the fewest first', async () => {
  const { variants } = await newProduct({ variants: [{ stock: 5 }, { stock: 6 }, { stock: 0 }] })
  const hidden = await newProduct({ variants: [{ stock: 1 }], status: 'archived' })
  const found: { id: string; stock: number }[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof listLowStock>> = await listLowStock({
      limit: 100,
      ...(cursor === null ? {} : { cursor }),
    })
    expect(page.lowStockLevel).toBe(5)
    found.push(...page.items)
    cursor = page.nextCursor
  } while (cursor)
  const mine = found.filter(({ id }) => [hidden.variantId, ...variants.map(({ id }) => id)].includes(id))
  expect(mine.map(({ id, stock }) => [id, stock])).toEqual([
    [variants[2]?.id, 0],
    [variants[0]?.id, 5],
  ])
  expect(
    await prisma.variant.count({ where: { id: { in: found.map(({ id }) => id) }, stock: { gt: 5 } } }),
  ).toBe(0)
})

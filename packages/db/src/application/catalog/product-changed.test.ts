import { expect, test } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newCategory } from '../../testing/new-category.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { productInput } from '../../testing/product-input.ts'
import { newProduct } from '../../testing/rows.ts'
import { adjustStock } from './adjust-stock.ts'
import { archiveProduct } from './archive-product.ts'
import { createProduct } from './create-product.ts'
import { publishProduct } from './publish-product.ts'

const staff = await newStaff()

const toldOf = (aggregateId: string) =>
  prisma.outboxEvent.findMany({
    where: { aggregate: 'product', aggregateId },
    select: { seq: true, type: true, payload: true },
    orderBy: { seq: 'asc' },
  })

test('whatever changes a product tells so, in sequence, and what changes nothing does not', async () => {
  const { slug: category } = await newCategory()
  const { id, slug } = await createProduct(staff, productInput({ category, status: 'draft' }))
  await publishProduct(staff, { id })
  await publishProduct(staff, { id })
  const [variant] = await prisma.variant.findMany({ where: { productId: id, stock: { gt: 0 } } })
  const input = { variantId: variant?.id ?? '', delta: 1, reason: 'found', idempotencyKey: mintId() }
  await adjustStock(staff, input)
  await adjustStock(staff, input)
  await archiveProduct(staff, { id })
  await expect(
    adjustStock(staff, { ...input, delta: -1_000, idempotencyKey: mintId() }),
  ).rejects.toMatchObject({ reason: 'OUT_OF_STOCK' })

  const told = await toldOf(id)
  expect(told.map(({ seq, type }) => [seq, type])).toEqual(
    [1, 2, 3, 4].map((seq) => [seq, 'product.changed']),
  )
  expect(told[0]?.payload).toMatchObject({ productId: id, slug, category })
  expect(await prisma.product.findUniqueOrThrow({ where: { id } })).toMatchObject({ eventSeq: 4 })
})

test('ten adjustments of two variants at once are told one after another', async () => {
  const { id, variants } = await newProduct({ variants: [{ stock: 10 }, { stock: 10 }] })
  await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      adjustStock(staff, {
        variantId: variants[index % 2]?.id ?? '',
        delta: -1,
        reason: 'count',
        idempotencyKey: mintId(),
      }),
    ),
  )
  expect((await toldOf(id)).map(({ seq }) => seq)).toEqual(
    Array.from({ length: 10 }, (_, index) => index + 1),
  )
})

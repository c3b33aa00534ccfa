import { expect, test } from 'vitest'
import { prisma } from '../../infrastructure/prisma.ts'
import { auditOf } from '../../testing/audit-of.ts'
import { checkOut } from '../../testing/checkout.ts'
import { editOf } from '../../testing/edit-of.ts'
import { newCategory } from '../../testing/new-category.ts'
import { newStaff } from '../../testing/new-staff.ts'
import { productInput } from '../../testing/product-input.ts'
import { newShopper } from '../../testing/rows.ts'
import { checkBooksOf } from '../books/check-books-of.ts'
import { getCart } from '../cart/queries/get-cart.ts'
import { setCartLine } from '../cart/set-cart-line.ts'
import { createProduct } from './create-product.ts'
import { getDeskProduct } from './queries/get-desk-product.ts'
import { getProduct } from './queries/get-product.ts'
import { updateProduct } from './update-product.ts'

const staff = await newStaff()

async function opened() {
  const { slug: category } = await newCategory()
  const { id } = await createProduct('system', productInput({ category }))
  return getDeskProduct({ id })
}
test('words, prices and pictures are saved together, and the shop shows and finds them', async () => {
  const product = await opened()
  const input = editOf(product, {
    name: { ko: '초어 재킷', en: 'Chore jacket' },
    saleStartsAt: '2026-11-21T02:00:00.000Z',
    dropNumber: 7,
    maxPerCustomer: 2,
    images: product.images.map(({ url: _, ...image }) => image).toReversed(),
    variants: editOf(product).variants.map((variant) => ({ ...variant, price: 150_000, compareAt: null })),
  })
  expect(await updateProduct(staff, input)).toEqual({ id: product.id, slug: product.slug, version: 2 })

  expect(await getProduct({ id: product.id, locale: 'en' })).toMatchObject({
    name: 'Chore jacket',
    priceFrom: 150_000,
    priceTo: 150_000,
    compareAt: null,
    dropNumber: 7,
    maxPerCustomer: 2,
    image: { alt: 'Field jacket, collar' },
  })
  const tokens = await prisma.searchToken.findMany({ where: { productId: product.id } })
  expect(tokens.map(({ token }) => token)).toContain('초어')
  expect(tokens.map(({ token }) => token)).not.toContain('필드')
  expect(await getDeskProduct(product)).toMatchObject({
    version: 2,
    savedBy: { id: staff.staffId, name: '이서윤' },
  })
  expect((await auditOf(product.id)).at(-1)).toMatchObject({
    action: 'product.updated',
    before: { nameKo: '필드 재킷', maxPerCustomer: null, dropNumber: null },
    after: { nameKo: '초어 재킷', maxPerCustomer: 2, dropNumber: 7 },
  })
})

test('who has not seen the newest version is shown it, and changes nothing', async () => {
  const product = await opened()
  await updateProduct(staff, editOf(product, { maxPerCustomer: 3 }))
  const current = await getDeskProduct(product)
  const stale = updateProduct(staff, editOf(product, { maxPerCustomer: 9 }))
  await expect(stale).rejects.toMatchObject({ reason: 'VERSION_CONFLICT', details: { current } })
  expect(await getDeskProduct(product)).toEqual(current)
})

test('eight twins save once and hear the same', async () => {
  const product = await opened()
  const variants = editOf(product).variants.map((variant) => ({ ...variant, stockDelta: 1 }))
  const input = editOf(product, { variants, stockReason: '재입고' })
  const answers = await Promise.all(Array.from({ length: 8 }, () => updateProduct(staff, input)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect((await getDeskProduct(product)).variants.map(({ stock }) => stock)).toEqual([4, 1, 5, 2])
  expect((await auditOf(product.id)).filter(({ action }) => action === 'product.updated')).toHaveLength(1)
  const moved = { where: { variant: { productId: product.id }, reason: '재입고' } }
  expect(await prisma.stockMovement.count(moved)).toBe(4)
})

test('stock moves by pieces that came or went, with a reason, and what sold meanwhile stays sold', async () => {
  const product = await opened()
  const [first, ...others] = editOf(product).variants
  if (!first) throw new Error('the jacket has variants')
  const shopper = await newShopper({ balance: 1_000_000 })
  const { order } = await checkOut(shopper, { lines: [{ variantId: first.id ?? '', quantity: 2 }] })

  const counted = editOf(product, { variants: [{ ...first, stockDelta: 10 }, ...others] })
  await expect(updateProduct(staff, counted)).rejects.toMatchObject({
    details: { issues: [{ path: ['stockReason'], code: 'required' }] },
  })
  await updateProduct(staff, { ...counted, stockReason: 'counted' })
  const after = await getDeskProduct(product)
  expect(after.variants[0]?.stock).toBe(11)

  const [variant, ...rest] = editOf(after).variants
  if (!variant) throw new Error('the jacket has variants')
  const tooMuch = editOf(after, { variants: [{ ...variant, stockDelta: -12 }, ...rest], stockReason: 'lost' })
  await expect(updateProduct(staff, tooMuch)).rejects.toMatchObject({
    reason: 'OUT_OF_STOCK',
    details: { lines: [{ variantId: first.id, requested: 12, available: 11 }] },
  })
  expect(await getDeskProduct(product)).toEqual(after)
  expect(await checkBooksOf([order.id])).toMatchObject({ ok: true })
})

test('a variant that is no longer named is retired, out of the shop and not out of carts; its SKU brings it back', async () => {
  const product = await opened()
  const [inkS, inkM, ...rust] = editOf(product).variants
  if (!inkS || !inkM) throw new Error('the jacket has variants')
  const shopper = await newShopper({ balance: 1_000_000 })
  const actor = { ...shopper, sessionId: shopper.userId }
  await setCartLine(actor, { variantId: inkM.id ?? '', quantity: 1, locale: 'ko' })

  await updateProduct(staff, editOf(product, { variants: rust, stockReason: 'no longer made' }))
  const rows = await prisma.variant.findMany({ where: { id: { in: [inkS.id ?? '', inkM.id ?? ''] } } })
  const retired = { stock: 0, retiredAt: expect.any(Date) }
  expect(rows.toSorted((a, b) => b.stockSeq - a.stockSeq)).toMatchObject([
    { ...retired, id: inkS.id, sku: inkS.sku, stockSeq: 2 },
    { ...retired, id: inkM.id, sku: inkM.id, stockSeq: 0 },
  ])
  expect((await getCart(actor, { locale: 'ko' })).lines).toMatchObject([
    { variantId: inkM.id, problem: 'UNAVAILABLE' },
  ])
  const gone = await getDeskProduct(product)
  expect(gone.variants.map(({ id }) => id)).toEqual(rust.map(({ id }) => id))
  expect((await getProduct({ id: product.id, locale: 'ko' })).variants).toHaveLength(2)
  await expect(
    checkOut(shopper, { lines: [{ variantId: inkS.id ?? '', quantity: 1 }] }),
  ).rejects.toMatchObject({ reason: 'PRODUCT_UNAVAILABLE' })

  const back = [...rust, { ...inkS, id: null, stockDelta: 5 }]
  await updateProduct(staff, editOf(gone, { variants: back, stockReason: 'made again' }))
  const again = await getDeskProduct(product)
  expect(again.variants.at(-1)).toMatchObject({ id: inkS.id, sku: inkS.sku, stock: 5 })
  const { order } = await checkOut(shopper, { lines: [{ variantId: inkS.id ?? '', quantity: 1 }] })
  expect(await checkBooksOf([order.id])).toMatchObject({ ok: true })
})

test('variants can trade their SKUs', async () => {
  const product = await opened()
  const [first, second, ...others] = editOf(product).variants
  if (!first || !second) throw new Error('the jacket has variants')
  const variants = [{ ...first, sku: second.sku }, { ...second, sku: first.sku }, ...others]
  await updateProduct(staff, editOf(product, { variants }))
  expect((await getDeskProduct(product)).variants.slice(0, 2)).toMatchObject([
    { id: first.id, sku: second.sku },
    { id: second.id, sku: first.sku },
  ])
})

test('what another product has is refused by name, and nothing is written', async () => {
  const [product, other] = [await opened(), await opened()]
  const [first, ...others] = editOf(product).variants
  if (!first) throw new Error('the jacket has variants')
  const sku = other.variants[0]?.sku ?? ''
  const taken = editOf(product, { variants: [{ ...first, sku }, ...others], maxPerCustomer: 5 })
  await expect(updateProduct(staff, taken)).rejects.toMatchObject({
    reason: 'SKU_TAKEN',
    details: { field: 'sku', skus: [sku] },
  })
  await expect(updateProduct(staff, editOf(product, { slug: other.slug }))).rejects.toMatchObject({
    details: { issues: [{ path: ['slug'], code: 'taken' }] },
  })
  await expect(updateProduct(staff, editOf(product, { category: 'nowhere' }))).rejects.toMatchObject({
    details: { issues: [{ path: ['category'], code: 'unknown' }] },
  })
  const foreign = editOf(product, { variants: [{ ...first, id: other.variants[0]?.id ?? '' }, ...others] })
  await expect(updateProduct(staff, foreign)).rejects.toMatchObject({
    details: { issues: [{ path: ['variants', 0, 'id'], code: 'unknown' }] },
  })
  expect(await getDeskProduct(product)).toEqual(product)
})

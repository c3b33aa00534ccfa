import type { NewProduct } from '../../domain/catalog/new-product.ts'
import { summarisePrices } from '../../domain/catalog/prices.ts'
import { searchTokens } from '../../domain/catalog/search.ts'
import { invalidInput, Refusal } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { type Tx, transaction } from '../../infrastructure/transaction.ts'
import { appendProductChanged } from './append-product-changed.ts'
import { recordAdjustments, type StockKeeper } from './record-adjustments.ts'
import { refuseDuplicate } from './refuse-duplicate.ts'

/**
 * Adds a product with its variants, their first stock, its pictures and the tokens that search finds it by.
 * Refuses: INVALID_INPUT (also an unknown category, a slug that is taken), SKU_TAKEN.
 */
export async function createProduct(
  actor: StockKeeper,
  product: NewProduct,
): Promise<{ id: string; slug: string }> {
  const id = mintId()
  const variants = product.variants.map((variant) => ({ ...variant, id: mintId() }))
  await transaction(async (tx) => {
    await insertProduct(tx, id, product)
    await insertPictures(tx, id, product)
    await insertVariants(tx, id, variants)
    await recordAdjustments(
      tx,
      variants.map(({ id, stock }) => ({ variantId: id, seq: 1, delta: stock, stockAfter: stock })),
      { actor, reason: 'first stock', at: await databaseNow(tx) },
    )
    await tx.searchToken.createMany({
      data: searchTokens(product.name.ko, product.name.en).map((token) => ({ token, productId: id })),
    })
    await appendProductChanged(tx, { id, eventSeq: 0 })
  })
  return { id, slug: product.slug }
}

async function insertProduct(tx: Tx, id: string, product: NewProduct): Promise<void> {
  const category = await tx.category.findUnique({ where: { slug: product.category }, select: { id: true } })
  if (!category) throw invalidInput('category', 'unknown')
  await tx.product
    .createMany({
      data: {
        id,
        slug: product.slug,
        categoryId: category.id,
        status: product.status,
        nameKo: product.name.ko,
        nameEn: product.name.en,
        descriptionKo: product.description.ko,
        descriptionEn: product.description.en,
        options: product.options,
        ...summarisePrices(product.variants),
        saleStartsAt: product.saleStartsAt,
        saleEndsAt: product.saleEndsAt,
        maxPerCustomer: product.maxPerCustomer,
      },
    })
    .catch(refuseDuplicate(invalidInput('slug', 'taken')))
}

const insertPictures = (tx: Tx, productId: string, { images }: NewProduct) =>
  tx.productImage.createMany({
    data: images.map(({ alt, ...image }, position) => ({
      ...image,
      id: mintId(),
      productId,
      position,
      altKo: alt.ko,
      altEn: alt.en,
    })),
  })

const insertVariants = (
  tx: Tx,
  productId: string,
  variants: (NewProduct['variants'][number] & { id: string })[],
) =>
  tx.variant
    .createMany({
      data: variants.map((variant, position) => ({
        ...variant,
        productId,
        position,
        stockSeq: variant.stock > 0 ? 1 : 0,
      })),
    })
    .catch(refuseDuplicate(new Refusal('SKU_TAKEN', { field: 'sku' })))

import type { NewProduct } from '../../domain/catalog/new-product.ts'
import { type SavedProduct, savedProductSchema } from '../../domain/catalog/update-product.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { scopeOf } from '../../infrastructure/idempotency.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { isSafeUnderKey, type Tx } from '../../infrastructure/transaction.ts'
import { underKey } from '../../infrastructure/under-key.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import { type DeskActor, nameOf } from '../staff/staff-actor.ts'
import { writeProducts } from './write-products.ts'

/** Why a product has stock when it is new. */
export const FIRST_STOCK = 'first stock'

/**
 * Adds a product with its variants, their first stock and its pictures; once, when it comes under a key.
 * Refuses: INVALID_INPUT (also an unknown category, a slug that is taken), SKU_TAKEN, IDEMPOTENCY_MISMATCH.
 */
export async function createProduct(
  actor: DeskActor,
  input: NewProduct & { idempotencyKey?: string },
): Promise<SavedProduct> {
  const { idempotencyKey, ...product } = input
  if (idempotencyKey === undefined) return actAtDesk(actor, (tx) => enterProduct(tx, actor, product))
  const response = await actAtDesk(
    actor,
    (tx) =>
      underKey(tx, scopeOf(nameOf(actor), 'products.create'), { idempotencyKey, ...product }, async () => ({
        response: JSON.stringify(await enterProduct(tx, actor, product)),
        at: await databaseNow(tx),
      })),
    { again: isSafeUnderKey },
  )
  return savedProductSchema.parse(JSON.parse(response))
}

async function enterProduct(tx: Tx, actor: DeskActor, product: NewProduct): Promise<SavedProduct> {
  const id = mintId()
  const variants = product.variants.map(({ stock, ...variant }) => ({
    ...variant,
    id: null,
    stockDelta: stock,
  }))
  const cause = { actor, at: await databaseNow(tx), reason: FIRST_STOCK }
  await writeProducts(tx, [{ id, held: null, edit: { ...product, variants } }], cause)
  const { slug, category, status, name } = product
  await writeAudit(tx, actor, {
    action: 'product.created',
    subject: { type: 'product', id },
    after: { slug, category, status, name, variants: product.variants.map(({ sku }) => sku) },
  })
  return { id, slug, version: 1 }
}

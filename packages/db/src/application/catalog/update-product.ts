import {
  type SavedProduct,
  savedProductSchema,
  type UpdateProductInput,
} from '../../domain/catalog/update-product.ts'
import { changedFields } from '../../domain/changed-fields.ts'
import { notFound, Refusal } from '../../domain/refusal.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { scopeOf } from '../../infrastructure/idempotency.ts'
import { isSafeUnderKey, type Tx } from '../../infrastructure/transaction.ts'
import { underKey } from '../../infrastructure/under-key.ts'
import { writeAudit } from '../audit/write-audit.ts'
import { actAtDesk } from '../staff/act-at-desk.ts'
import { type DeskActor, nameOf } from '../staff/staff-actor.ts'
import { factsOf } from './facts-of.ts'
import { holdProducts, type ProductRecord, productSelect } from './hold-products.ts'
import { presentDeskProduct } from './present-desk-product.ts'
import { readLastSaver } from './read-last-saver.ts'
import { writeProducts } from './write-products.ts'

/**
 * Saves a product as its editor left it, once per key: all of it or nothing. What it says of stock are pieces that came or went
 * by hand, so what was sold meanwhile stays sold.
 * Refuses: NOT_FOUND, VERSION_CONFLICT (with the newer state) when someone else has saved it since, INVALID_INPUT (also an
 * unknown category, a slug that is taken, no reason although stock moves), SKU_TAKEN, OUT_OF_STOCK, IDEMPOTENCY_MISMATCH.
 */
export async function updateProduct(actor: DeskActor, input: UpdateProductInput): Promise<SavedProduct> {
  const response = await actAtDesk(
    actor,
    (tx) =>
      underKey(tx, scopeOf(nameOf(actor), 'products.update'), input, async () => {
        const at = await databaseNow(tx)
        return { response: JSON.stringify(await save(tx, actor, input, at)), at }
      }),
    { again: isSafeUnderKey },
  )
  return savedProductSchema.parse(JSON.parse(response))
}

async function save(tx: Tx, actor: DeskActor, input: UpdateProductInput, at: Date): Promise<SavedProduct> {
  const { id, version, stockReason, idempotencyKey: _, ...edit } = input
  const [held] = await holdProducts(tx, [id])
  if (!held) throw notFound()
  if (held.version !== version)
    throw new Refusal('VERSION_CONFLICT', { current: presentDeskProduct(held, await readLastSaver(tx, id)) })
  await writeProducts(tx, [{ id, held, edit }], { actor, at, reason: stockReason })
  await tellAudit(tx, actor, held, stockReason)
  return { id, slug: edit.slug, version: version + 1 }
}

async function tellAudit(tx: Tx, actor: DeskActor, before: ProductRecord, reason: string | null) {
  const after = await tx.product.findUniqueOrThrow({ where: { id: before.id }, select: productSelect })
  await writeAudit(tx, actor, {
    action: 'product.updated',
    subject: { type: 'product', id: before.id },
    ...changedFields(factsOf(before), factsOf(after)),
    reason,
  })
}

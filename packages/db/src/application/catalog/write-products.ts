import { planVariants } from '../../domain/catalog/plan-variants.ts'
import { summarisePrices } from '../../domain/catalog/prices.ts'
import type { ProductEdit } from '../../domain/catalog/update-product.ts'
import { invalidInput } from '../../domain/refusal.ts'
import { refersToNothing } from '../../infrastructure/database-error.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import type { DeskActor } from '../staff/staff-actor.ts'
import { appendProductsChanged } from './append-products-changed.ts'
import { heldVariantsOf } from './hold-products.ts'
import { insertProducts, updateProducts } from './product-tables.ts'
import type { ProductToWrite } from './product-to-write.ts'
import { recordAdjustments } from './record-adjustments.ts'
import { refuseDuplicate } from './refuse-duplicate.ts'
import { replacePictures } from './replace-pictures.ts'
import { replaceTokens } from './replace-tokens.ts'
import { writeVariants } from './write-variants.ts'

type Cause = { actor: DeskActor; at: Date; reason: string | null }

/**
 * Writes products with their variants, stock moved by hand, pictures and the tokens that search finds them by, and tells that
 * they have changed: a few statements, however many they are.
 * Refuses: INVALID_INPUT (an unknown category, a slug that is taken, no reason although stock moves), SKU_TAKEN, OUT_OF_STOCK.
 */
export async function writeProducts(tx: Tx, products: ProductToWrite[], cause: Cause): Promise<void> {
  const planned = products.map((product) => ({
    ...product,
    plan: planVariants(product.held ? heldVariantsOf(product.held) : [], product.edit.variants, mintId),
  }))
  const moves = planned.flatMap(({ plan }) => plan.moves)
  if (moves.length > 0 && cause.reason === null) throw invalidInput('stockReason', 'required')

  await writeTerms(tx, products, cause.at)
  await replacePictures(tx, products)
  await writeVariants(tx, planned, cause.at)
  await recordAdjustments(tx, moves, { ...cause, reason: cause.reason ?? '' })
  await replaceTokens(tx, products)
  await appendProductsChanged(
    tx,
    products.map(({ id, held }) => ({ id, eventSeq: held?.eventSeq ?? 0 })),
  )
}

async function writeTerms(tx: Tx, products: ProductToWrite[], at: Date): Promise<void> {
  const categories = await tx.category.findMany({
    where: { slug: { in: [...new Set(products.map(({ edit }) => edit.category))] } },
    select: { id: true, slug: true },
  })
  const idOf = new Map(categories.map(({ id, slug }) => [slug, id]))
  const rowOf = ({ id, edit }: ProductToWrite) => {
    const categoryId = idOf.get(edit.category)
    if (!categoryId) throw invalidInput('category', 'unknown')
    return { id, categoryId, ...termsOf(edit), updatedAt: sqlTime(at) }
  }
  const isNew = ({ held }: ProductToWrite) => held === null
  const added = products.filter(isNew).map((product) => ({ ...rowOf(product), createdAt: sqlTime(at) }))
  const kept = products.filter((product) => !isNew(product)).map(rowOf)
  await insertProducts(tx, added).catch(refuseTerms)
  await updateProducts(tx, kept).catch(refuseTerms)
}

/** The keys that a product's terms can meet: another one's slug, and a category that has just been removed. */
function refuseTerms(error: unknown): never {
  if (refersToNothing(error)) throw invalidInput('category', 'unknown')
  return refuseDuplicate(invalidInput('slug', 'taken'))(error)
}

const timeOf = (time: string | null) => time && sqlTime(new Date(time))

const termsOf = ({ name, description, ...edit }: ProductEdit) => ({
  slug: edit.slug,
  status: edit.status,
  nameKo: name.ko,
  nameEn: name.en,
  descriptionKo: description.ko,
  descriptionEn: description.en,
  options: JSON.stringify(edit.options),
  ...summarisePrices(edit.variants),
  saleStartsAt: timeOf(edit.saleStartsAt),
  saleEndsAt: timeOf(edit.saleEndsAt),
  maxPerCustomer: edit.maxPerCustomer,
  dropNumber: edit.dropNumber,
})

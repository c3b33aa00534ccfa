import type { PlannedVariant, VariantPlan } from '../../domain/catalog/plan-variants.ts'
import { Refusal } from '../../domain/refusal.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import type { ProductRecord } from './hold-products.ts'
import { freeSkus, insertVariants, retireVariants, updateVariants } from './product-tables.ts'
import { refuseDuplicate } from './refuse-duplicate.ts'

type Planned = { id: string; held: ProductRecord | null; plan: VariantPlan }

/** Writes what was planned for the variants of products that the transaction holds or has made. Refuses with SKU_TAKEN. */
export async function writeVariants(tx: Tx, products: Planned[], at: Date): Promise<void> {
  await refuseTakenSkus(tx, products)
  const kept = products.flatMap(({ plan }) => plan.kept)
  await retireVariants(
    tx,
    products.flatMap(({ plan }) => plan.retired.map((variant) => ({ ...variant, retiredAt: sqlTime(at) }))),
  )
  await freeSkus(tx, renamed(products))
  await updateVariants(tx, kept.map(rowOf)).catch(taken([]))
  await insertVariants(
    tx,
    products.flatMap(({ id, plan }) => plan.added.map((variant) => ({ ...rowOf(variant), productId: id }))),
  ).catch(taken([]))
}

const rowOf = ({ options, ...variant }: PlannedVariant) => ({ ...variant, options: JSON.stringify(options) })

const taken = (skus: string[]) => refuseDuplicate(new Refusal('SKU_TAKEN', { field: 'sku', skus }))

function renamed(products: Planned[]): { id: string }[] {
  return products.flatMap(({ held, plan }) => {
    const before = new Map(held?.variants.map(({ id, sku }) => [id, sku]))
    return plan.kept.filter(({ id, sku }) => before.get(id) !== sku).map(({ id }) => ({ id }))
  })
}

/** Names the SKUs that other variants have, retired ones too. The UNIQUE key holds against what is written meanwhile. */
async function refuseTakenSkus(tx: Tx, products: Planned[]): Promise<void> {
  const written = products.flatMap(({ plan }) => [...plan.kept, ...plan.added])
  const givenUp = products.flatMap(({ plan }) => plan.retired.filter(({ id, sku }) => sku === id))
  const own = new Set([...written, ...givenUp].map(({ id }) => id))
  const owners = await tx.variant.findMany({
    where: { sku: { in: written.map(({ sku }) => sku) } },
    select: { id: true, sku: true },
  })
  const others = new Set(owners.filter(({ id }) => !own.has(id)).map(({ sku }) => sku))
  const skus = written.map(({ sku }) => sku).filter((sku) => others.has(sku))
  if (skus.length > 0) throw new Refusal('SKU_TAKEN', { field: 'sku', skus })
}

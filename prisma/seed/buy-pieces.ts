import type { Actor } from '@firstcome/db/application/accounts/actor'
import { getProduct } from '@firstcome/db/application/catalog/queries/get-product'
import { submitCheckout } from '@firstcome/db/application/checkout/submit-checkout'

/** Buys so many pieces of each product, of the variant of which most are there; the paid order. */
export async function buyPieces(actor: Actor, wanted: Record<string, number>) {
  const lines = await Promise.all(
    Object.entries(wanted).map(async ([slug, quantity]) => ({ variantId: await plentiful(slug), quantity })),
  )
  const idempotencyKey = `first-order-${Object.keys(wanted).join('-')}`
  return (await submitCheckout(actor, { lines, idempotencyKey, locale: 'ko' })).order
}

async function plentiful(slug: string): Promise<string> {
  const { variants } = await getProduct({ slug, locale: 'ko' })
  const [plenty] = variants.toSorted((one, other) => other.stock - one.stock)
  if (!plenty) throw new Error(`${slug} has no variants`)
  return plenty.id
}

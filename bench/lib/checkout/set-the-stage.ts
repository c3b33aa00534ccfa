import { fundShoppers } from '@firstcome/db/testing/fund-shoppers'
import { newProduct } from '@firstcome/db/testing/rows'

const PLENTY = 1_000_000_000

/** Funded shoppers, and products of one variant each that do not sell out. */
export async function setTheStage(count: { shoppers: number; products: number }) {
  const shoppers = await fundShoppers({ count: count.shoppers, balance: PLENTY })
  const variantIds: string[] = []
  while (variantIds.length < count.products)
    variantIds.push((await newProduct({ variants: [{ stock: PLENTY }] })).variantId)
  return { shoppers, variantIds }
}

export type Stage = Awaited<ReturnType<typeof setTheStage>>

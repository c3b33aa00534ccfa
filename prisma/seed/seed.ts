import { createCategory } from '@firstcome/db/application/catalog/create-category'
import { createProduct } from '@firstcome/db/application/catalog/create-product'
import { listCategories } from '@firstcome/db/application/catalog/queries/list-categories'
import { openDemoOwner } from '@firstcome/db/application/staff/open-demo-owner'
import { categories } from './collection/categories.ts'
import { collection } from './collection/collection.ts'
import { openCouponDrops } from './coupons.ts'
import { openDemoAccount } from './demo-shopper.ts'
import { placeFirstOrders } from './first-orders.ts'
import { takePictures } from './pictures.ts'
import { toProduct } from './to-product.ts'
import { unlessTaken } from './unless-taken.ts'

type Demo = {
  /** Where the drawings go. */
  mediaDir: string
  shopper: { email: string; password: string }
  owner: { email: string; password: string }
  now: Date
}

/**
 * Fills an empty shop with the demo label, its drops told from `now`, opens the accounts of the demo's shopper and owner, and sells the first pieces. In a demo shop
 * it adds only what is missing (an interrupted start is completed); a shop with any other category is left as it is.
 * Tells how many products it entered.
 */
export async function seedDemoShop({ mediaDir, shopper, owner, now }: Demo): Promise<number> {
  if (await isSomeoneElses()) return 0
  for (const category of categories) await unlessTaken(createCategory('system', category))
  let entered = 0
  for (const piece of collection) {
    const product = toProduct(piece, await takePictures(piece, mediaDir), now)
    if (await unlessTaken(createProduct('system', product))) entered += 1
  }
  await openCouponDrops(now)
  await openDemoAccount(shopper)
  await openDemoOwner({ ...owner, name: '이서윤' })
  await placeFirstOrders()
  return entered
}

/** Opens anew the coupon drops of a demo shop that are over or sold out, told from `now`. */
export async function renewDemoDrops(now: Date): Promise<void> {
  if (!(await isSomeoneElses())) await openCouponDrops(now)
}

async function isSomeoneElses(): Promise<boolean> {
  const ours = new Set<string>(categories.map(({ slug }) => slug))
  const { items } = await listCategories({ locale: 'ko' })
  return items.some(({ slug }) => !ours.has(slug))
}

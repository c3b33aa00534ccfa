import { randomUUID } from 'node:crypto'
import { createShopClient } from '@firstcome/client'
import { type AdminClient, createAdminClient } from '@firstcome/client/admin'
import { env } from './env.ts'
import { findPiece } from './find-piece.ts'

const sizes = ['s', 'm'].map((key) => ({ key, name: { ko: key.toUpperCase(), en: key.toUpperCase() } }))

type Drop = Pick<
  Parameters<AdminClient['products']['create']['mutate']>[0],
  'saleStartsAt' | 'saleEndsAt' | 'dropNumber'
>

const guest = createShopClient({ url: env.SHOP_API_URL })

/**
 * A piece of one's own in two sizes with a stock of one each unless told, entered at the desk, in a category of its own;
 * no other journey buys it.
 */
export async function newPiece(price: number, { stock = 1, ...drop }: Drop & { stock?: number } = {}) {
  const { newSignedInStaff } = await import('@firstcome/db/testing/new-staff')
  const { newCategory } = await import('@firstcome/db/testing/new-category')
  const { token } = await newSignedInStaff('manager')
  const desk = createAdminClient({ url: env.ADMIN_API_URL, token })
  const { slug: category } = await newCategory()
  const name = `조각 ${randomUUID().slice(0, 8)}`
  const fields = {
    images: [await anyPicture()],
    slug: `piece-${randomUUID()}`,
    category,
    name: { ko: name, en: name },
    description: { ko: '여정의 조각', en: 'A piece of a journey' },
    options: [{ key: 'size', name: { ko: '사이즈', en: 'Size' }, values: sizes }],
  }
  const sku = `J-${randomUUID().slice(0, 8).toUpperCase()}`
  const { id } = await desk.products.create.mutate({
    ...fields,
    ...drop,
    status: 'active',
    variants: sizes.map(({ key }) => ({
      sku: `${sku}-${key.toUpperCase()}`,
      options: { size: key },
      price,
      stock,
    })),
    idempotencyKey: randomUUID(),
  })
  const { variants } = await guest.catalog.product.query({ id })
  return {
    id,
    name,
    slug: fields.slug,
    variants,
    reprice: (to: number) => reprice(desk, id, fields, to),
    restock: (variantId: string, delta: number) =>
      desk.stock.adjust.mutate({ variantId, delta, reason: '다시 셌습니다', idempotencyKey: randomUUID() }),
    hide: () => desk.products.archive.mutate({ id }),
  }
}

/** A picture that the shop has: what is sold has one. */
async function anyPicture() {
  const { product } = await findPiece()
  const [image] = product.images
  if (!image) throw new Error('a piece of the shop has no picture')
  const { url, alt, width, height } = image
  return { path: new URL(url).pathname, alt: { ko: alt, en: alt }, width, height }
}

type Fields = Pick<
  Parameters<AdminClient['products']['update']['mutate']>[0],
  'slug' | 'category' | 'description' | 'images' | 'options'
> & {
  name: { ko: string; en: string }
}

async function reprice(desk: AdminClient, id: string, fields: Fields, price: number): Promise<void> {
  const { version, variants } = await desk.products.byId.query({ id })
  await desk.products.update.mutate({
    ...fields,
    id,
    version,
    status: 'active',
    variants: variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku,
      options: variant.options,
      price,
    })),
    idempotencyKey: randomUUID(),
  })
}

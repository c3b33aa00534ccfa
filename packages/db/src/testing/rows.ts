import { sealName } from '../application/accounts/personal-fields.ts'
import { nameOptions, type ProductOption } from '../domain/catalog/options.ts'
import { mintId } from '../infrastructure/ids.ts'
import { prisma } from '../infrastructure/prisma.ts'
import { blindIndex, seal } from '../infrastructure/sealed-field.ts'

/** Rows for tests. Every test makes its own; nothing is ever wiped. All of them leave the books right. */

export const testAddress = {
  recipient: '김하늘',
  phone: '010-1234-5678',
  postalCode: '04524',
  line1: '서울특별시 중구 세종대로 110',
  line2: null,
  note: null,
}

const openingEntry = (balance: number) => ({
  id: mintId(),
  seq: 1,
  kind: 'adjust' as const,
  amount: balance,
  balanceAfter: balance,
  actor: 'system',
  createdAt: new Date(),
})

const openingMovement = (stock: number) => ({
  id: mintId(),
  seq: 1,
  kind: 'adjustment' as const,
  delta: stock,
  stockAfter: stock,
  actor: 'system',
  createdAt: new Date(),
})

/** A shopper with a wallet and a default address. The password hash matches no password. */
export async function newShopper({ balance = 0, name = '김하늘' }: { balance?: number; name?: string } = {}) {
  const id = mintId()
  const addressId = mintId()
  const email = `${id}@shopper.test`
  await prisma.user.create({
    data: {
      id,
      email: seal(`users.email:${id}`, email),
      emailIndex: blindIndex('email', email),
      ...sealName(id, name),
      passwordHash: '!',
      defaultAddressId: addressId,
      addresses: {
        create: {
          id: addressId,
          content: seal(`addresses.content:${addressId}`, JSON.stringify(testAddress)),
        },
      },
      wallet: {
        create: {
          balance,
          seq: balance ? 1 : 0,
          entries: { create: balance ? [openingEntry(balance)] : [] },
        },
      },
    },
  })
  return { userId: id, email }
}

const size: ProductOption = {
  key: 'size',
  name: { ko: '사이즈', en: 'Size' },
  values: ['s', 'm', 'l', 'xl', '2xl', '3xl', '4xl', '5xl'].map((key) => ({
    key,
    name: { ko: key.toUpperCase(), en: key.toUpperCase() },
  })),
}

type NewProduct = {
  /** One variant each, at most eight. */
  variants?: { stock: number; price?: number }[]
  price?: number
  status?: 'draft' | 'active' | 'archived'
  saleStartsAt?: Date
  saleEndsAt?: Date
  maxPerCustomer?: number
  dropNumber?: number
}

/** A product in a category of its own, with a variant per given stock and the movements that explain it. */
export async function newProduct({
  variants = [{ stock: 10 }],
  price = 10_000,
  status = 'active',
  ...drop
}: NewProduct = {}) {
  const id = mintId()
  const prices = variants.map((variant) => variant.price ?? price)
  const rows = variants.map((variant, position) => ({
    id: mintId(),
    sku: `T-${id.slice(-12)}-${position}`.toUpperCase(),
    options: { size: size.values[position]?.key ?? 's' },
    price: variant.price ?? price,
    stock: variant.stock,
    stockSeq: variant.stock ? 1 : 0,
    position,
  }))
  await prisma.product.create({
    data: {
      id,
      slug: `t-${id}`,
      status,
      nameKo: '시험용 셔츠',
      nameEn: 'Test shirt',
      descriptionKo: '시험',
      descriptionEn: 'Test',
      options: [size],
      priceFrom: Math.min(...prices),
      priceTo: Math.max(...prices),
      ...drop,
      category: { create: { id: mintId(), slug: `c-${id}`, nameKo: '시험', nameEn: 'Test' } },
      images: {
        create: {
          id: mintId(),
          position: 0,
          path: '/media/test.svg',
          altKo: '셔츠',
          altEn: 'Shirt',
          width: 800,
          height: 1000,
        },
      },
      variants: {
        create: rows.map((row) => ({
          ...row,
          movements: { create: row.stock ? [openingMovement(row.stock)] : [] },
        })),
      },
    },
  })
  const named = rows.map((row) => ({
    ...row,
    names: Object.fromEntries(nameOptions([size], row.options, 'ko')),
  }))
  const [first] = named
  if (!first) throw new Error('a product needs a variant')
  return { id, slug: `t-${id}`, variantId: first.id, price: first.price, variants: named }
}

import { describe, expect, it } from 'vitest'
import { mintId } from '../../infrastructure/ids.ts'
import { prisma } from '../../infrastructure/prisma.ts'
import { newProduct } from '../../testing/rows.ts'
import { readOffers } from './read-offers.ts'

const image = (productId: string, position: number, optionValue: string | null) => ({
  id: mintId(),
  productId,
  position,
  path: `/media/${position}.svg`,
  altKo: '셔츠',
  altEn: 'Shirt',
  width: 800,
  height: 1000,
  optionValue,
})

describe('readOffers', () => {
  it('reads terms, names and options of a variant', async () => {
    const saleStartsAt = new Date('2026-01-01T00:00:00.123Z')
    const saleEndsAt = new Date('2099-01-01T00:00:00.000Z')
    const product = await newProduct({
      variants: [{ stock: 1 }, { stock: 7, price: 12_000 }],
      saleStartsAt,
      saleEndsAt,
      maxPerCustomer: 2,
    })
    const [, second] = product.variants
    const offers = await readOffers(prisma, [`${second?.id}`])
    expect([...offers]).toEqual([
      [
        second?.id,
        {
          variantId: second?.id,
          productId: product.id,
          stock: 7,
          price: 12_000,
          status: 'active',
          saleStartsAt,
          saleEndsAt,
          maxPerCustomer: 2,
          sku: second?.sku,
          slug: product.slug,
          compareAt: null,
          nameKo: '시험용 셔츠',
          nameEn: 'Test shirt',
          optionsKo: [['사이즈', 'M']],
          optionsEn: [['Size', 'M']],
          image: {
            path: '/media/test.svg',
            altKo: '셔츠',
            altEn: 'Shirt',
            width: 800,
            height: 1000,
          },
        },
      ],
    ])
  })

  it('shows the first image of the option value that the variant is, or else the first of all', async () => {
    const { id, variants } = await newProduct({ variants: [{ stock: 1 }, { stock: 1 }] })
    await prisma.productImage.createMany({ data: [image(id, 1, 'm'), image(id, 2, 'l'), image(id, 3, 'm')] })
    const offers = await readOffers(
      prisma,
      variants.map((variant) => variant.id),
    )
    expect(variants.map((variant) => offers.get(variant.id)?.image?.path)).toEqual([
      '/media/test.svg',
      '/media/1.svg',
    ])
  })

  it('has no image for a product without one', async () => {
    const { id, variantId } = await newProduct()
    await prisma.productImage.deleteMany({ where: { productId: id } })
    expect((await readOffers(prisma, [variantId])).get(variantId)?.image).toBeNull()
  })

  it('has drafts and archived products, names each variant once and leaves out the unknown', async () => {
    const draft = await newProduct({ status: 'draft' })
    const archived = await newProduct({ status: 'archived' })
    const offers = await readOffers(prisma, [draft.variantId, archived.variantId, draft.variantId, mintId()])
    expect(Array.from(offers.values(), (offer) => offer.status).sort()).toEqual(['archived', 'draft'])
    expect(await readOffers(prisma, [])).toEqual(new Map())
  })
})

import type { NewProduct } from '../domain/catalog/new-product.ts'
import { mintId } from '../infrastructure/ids.ts'

const value = (key: string, ko: string, en: string) => ({ key, name: { ko, en } })

/** A jacket in two colours and two sizes as a merchant enters it, under a slug and SKUs of its own. */
export function productInput(change: Partial<NewProduct> & { category: string }): NewProduct {
  const mark = mintId().slice(-12)
  const variant = (color: string, size: string, price: number, compareAt: number | null, stock: number) => ({
    sku: `T-${mark}-${color}-${size}`.toUpperCase(),
    options: { color, size },
    price,
    compareAt,
    stock,
  })
  return {
    slug: `field-jacket-${mark}`,
    status: 'active',
    name: { ko: '필드 재킷', en: 'Field jacket' },
    description: { ko: '면 캔버스.', en: 'Cotton canvas.' },
    options: [
      {
        key: 'color',
        name: { ko: '색상', en: 'Colour' },
        values: [value('ink', '잉크', 'Ink'), value('rust', '러스트', 'Rust')],
      },
      {
        key: 'size',
        name: { ko: '사이즈', en: 'Size' },
        values: [value('s', 'S', 'S'), value('m', 'M', 'M')],
      },
    ],
    variants: [
      variant('ink', 's', 189_000, 220_000, 3),
      variant('ink', 'm', 189_000, null, 0),
      variant('rust', 's', 199_000, null, 4),
      variant('rust', 'm', 199_000, 230_000, 1),
    ],
    images: [
      {
        path: '/media/rust.svg',
        alt: { ko: '러스트색 필드 재킷 앞면', en: 'Field jacket in Rust, front' },
        width: 1200,
        height: 1500,
        optionValue: 'rust',
      },
      {
        path: '/media/detail.svg',
        alt: { ko: '필드 재킷 칼라', en: 'Field jacket, collar' },
        width: 1200,
        height: 1500,
        optionValue: null,
      },
    ],
    saleStartsAt: null,
    saleEndsAt: null,
    maxPerCustomer: null,
    dropNumber: null,
    ...change,
  }
}

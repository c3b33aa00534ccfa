import type { DeskProduct } from '@firstcome/client/admin'
import { toSeoulTime } from '../../editor/seoul-time.ts'

/** A product as it stands in the editor: figures as they were typed, times of day in Seoul. */
export interface ProductForm {
  slug: string
  category: string
  status: DeskProduct['status']
  nameKo: string
  nameEn: string
  descriptionKo: string
  descriptionEn: string
  options: FormOption[]
  variants: FormVariant[]
  images: FormImage[]
  saleStartsAt: string
  saleEndsAt: string
  maxPerCustomer: string
  dropNumber: string
  stockReason: string
}

/** `key` is a passing one while it `isNew`: the real one is made of its English name when it is saved. */
export interface FormValue {
  key: string
  isNew: boolean
  ko: string
  en: string
}

export interface FormOption extends FormValue {
  values: FormValue[]
}

export interface FormVariant {
  id: string | null
  options: Record<string, string>
  sku: string
  price: string
  compareAt: string
  stock: string
  /** What the stock was when the editor was opened: the difference is what came or went by hand. */
  stockBefore: number
}

export interface FormImage {
  path: string
  ko: string
  en: string
  width: number
  height: number
  optionValue: string | null
}

const known = ({ key, name }: { key: string; name: { ko: string; en: string } }): FormValue => ({
  key,
  isNew: false,
  ...name,
})

export const emptyVariant = (options: Record<string, string> = {}): FormVariant => ({
  id: null,
  options,
  sku: '',
  price: '',
  compareAt: '',
  stock: '0',
  stockBefore: 0,
})

export const emptyForm = (): ProductForm => ({
  slug: '',
  category: '',
  status: 'draft',
  nameKo: '',
  nameEn: '',
  descriptionKo: '',
  descriptionEn: '',
  options: [],
  variants: [emptyVariant()],
  images: [],
  saleStartsAt: '',
  saleEndsAt: '',
  maxPerCustomer: '',
  dropNumber: '',
  stockReason: '',
})

/** A figure with its thousands apart, as it may be typed too. */
const apart = (figure: number) => figure.toLocaleString('en-US')

const typed = (figure: number | null) => (figure === null ? '' : String(figure))

export const toForm = (product: DeskProduct): ProductForm => ({
  slug: product.slug,
  category: product.category,
  status: product.status,
  nameKo: product.name.ko,
  nameEn: product.name.en,
  descriptionKo: product.description.ko,
  descriptionEn: product.description.en,
  options: product.options.map((option) => ({ ...known(option), values: option.values.map(known) })),
  variants: product.variants.map(({ id, options, sku, price, compareAt, stock }) => ({
    id,
    options,
    sku,
    price: apart(price),
    compareAt: compareAt === null ? '' : apart(compareAt),
    stock: String(stock),
    stockBefore: stock,
  })),
  images: product.images.map(({ path, alt, width, height, optionValue }) => ({
    path,
    ...alt,
    width,
    height,
    optionValue,
  })),
  saleStartsAt: toSeoulTime(product.saleStartsAt),
  saleEndsAt: toSeoulTime(product.saleEndsAt),
  maxPerCustomer: typed(product.maxPerCustomer),
  dropNumber: typed(product.dropNumber),
  stockReason: '',
})

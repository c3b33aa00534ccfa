export type VariantRow = {
  productId: string
  sku: string
  options: Record<string, string>
  price: number
  compareAt: number | null
  stock: number
  stockSeq: number
}

type Named = { name: { ko: string; en: string } }
type Option = Named & { key: string; values: (Named & { key: string })[] }

export type ProductRow = {
  slug: string
  status: string
  nameKo: string
  nameEn: string
  options: Option[]
  path: string
  altKo: string
  altEn: string
  width: number
  height: number
  optionValue: string | null
  shippingFee: number
  freeShippingFrom: number
  now: Date
}

/** What a checkout has read before it decides. `shipTo` is the address in clear. */
export type Sale = {
  userId: string
  variantId: string
  variant: VariantRow
  product: ProductRow
  shipTo: string
}

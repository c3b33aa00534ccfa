/** A product of a filled shop. */
export type Piece = {
  id: string
  createdAt: number
  category: string
  status: 'active' | 'draft' | 'archived'
  slug: string
  nameKo: string
  nameEn: string
  price: number
  variants: Stocked[]
}

/** A variant of it, with what its movements have come to so far. */
export type Stocked = { id: string; piece: Piece; sku: string; size: string; stock: number; seq: number }

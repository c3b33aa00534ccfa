import type { Product } from '@/trpc/outputs.ts'
import { ProductTile } from './product-tile.tsx'

export interface PieceRowProps {
  products: Product[]
  now: number
  lowLevel: number
}

/** A few pieces below what a page is about: two beside each other on a phone, four on a desk. */
export function PieceRow({ products, now, lowLevel }: PieceRowProps) {
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-8 md:grid-cols-4 md:gap-x-5">
      {products.map((product) => (
        <li key={product.id}>
          <ProductTile
            product={product}
            now={now}
            lowLevel={lowLevel}
            sizes="(min-width: 768px) 25vw, 50vw"
          />
        </li>
      ))}
    </ul>
  )
}

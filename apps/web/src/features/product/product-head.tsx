'use client'

import { DropName } from '../catalogue/drop-name.tsx'
import { useProduct } from './product-context.tsx'
import { ProductPrice } from './product-price.tsx'

/** What the piece is: the drop that it belongs to, its name, its price. */
export function ProductHead() {
  const { product, sale } = useProduct()
  return (
    <header className="grid gap-2">
      {sale !== 'always' && product.dropNumber !== null && (
        <p className="leading-none">
          <DropName
            dropNumber={product.dropNumber}
            className={sale === 'after' ? 'text-2xl text-muted' : 'text-2xl text-signal'}
          />
        </p>
      )}
      <h1 className="text-title font-bold">{product.name}</h1>
      <ProductPrice />
    </header>
  )
}

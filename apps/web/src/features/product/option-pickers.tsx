'use client'

import { OptionPicker } from './option-picker.tsx'
import { useProduct } from './product-context.tsx'

export function OptionPickers() {
  const { product } = useProduct()
  return (
    <div id="options" className="grid gap-5">
      {product.options.map((option) => (
        <OptionPicker key={option.name} option={option} />
      ))}
    </div>
  )
}

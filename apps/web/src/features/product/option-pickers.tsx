'use client'

import { swatchOf } from '../catalogue/swatch.ts'
import { OptionPicker } from './option-picker.tsx'
import { useProduct } from './product-context.tsx'

/** What can be chosen; once nothing can be bought any more, only the colours, to look at. */
export function OptionPickers() {
  const { product, sale } = useProduct()
  const shown =
    sale === 'after' ? product.options.filter(({ values }) => values.some(swatchOf)) : product.options
  if (shown.length === 0) return null
  return (
    <div id="options" className="grid gap-5">
      {shown.map((option) => (
        <OptionPicker key={option.name} option={option} />
      ))}
    </div>
  )
}

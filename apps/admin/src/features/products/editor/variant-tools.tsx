'use client'

import { Button } from '@firstcome/ui/button'
import { InlineSelect } from '@firstcome/ui/inline-select'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { cellClass } from './cell-class.ts'
import { useEditor } from './editor-context.tsx'
import { makeSku, SKU_PATTERN } from './make-sku.ts'
import type { FormVariant, ProductForm } from './product-form.ts'

type Field = 'price' | 'compareAt' | 'stock' | 'sku'
const FIELDS = ['price', 'compareAt', 'stock', 'sku'] as const satisfies Field[]

/** Sets one field of the chosen variants at once, or of all while none is chosen. SKUs are made by a pattern. */
export function VariantTools({ chosen }: { chosen: ReadonlySet<number> }) {
  const t = useTranslations('products.tools')
  const { form, change } = useEditor()
  const [field, setField] = useState<Field>('price')
  const [text, setText] = useState('')
  const count = chosen.size || form.variants.length
  const apply = () =>
    change((now) => ({
      variants: now.variants.map((variant, index) =>
        chosen.size === 0 || chosen.has(index) ? withField(variant, field, text, now) : variant,
      ),
    }))
  return (
    <fieldset className="mb-3 flex flex-wrap items-center gap-2 bg-sunken p-2">
      <legend className="sr-only">{t('label')}</legend>
      <InlineSelect
        label={t('field')}
        value={field}
        onChange={({ target }) => {
          const next = FIELDS.find((name) => name === target.value) ?? 'price'
          setField(next)
          setText(next === 'sku' ? SKU_PATTERN : '')
        }}
        controlClassName={cellClass}
        className="w-36 max-md:w-full"
      >
        {FIELDS.map((name) => (
          <option key={name} value={name}>
            {t(`fields.${name}`)}
          </option>
        ))}
      </InlineSelect>
      <input
        aria-label={t(`values.${field}`)}
        placeholder={t(`values.${field}`)}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          apply()
        }}
        className={`${cellClass} flex-1 md:max-w-56`}
      />
      <Button size="sm" variant="outline" disabled={text === '' && field !== 'compareAt'} onClick={apply}>
        {t('apply', { count })}
      </Button>
    </fieldset>
  )
}

const withField = (variant: FormVariant, field: Field, text: string, { slug, options }: ProductForm) => ({
  ...variant,
  [field]: field === 'sku' ? makeSku(text, slug, variant, options) : text,
})

'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEditor } from './editor-context.tsx'
import type { FormVariant } from './product-form.ts'

/** How a variant is called: the names of its values, in the product's order. */
export function useVariantName(): (variant: FormVariant) => string {
  const t = useTranslations('products.variants')
  const locale = useLocale()
  const { form } = useEditor()
  return ({ options: chosen }) => {
    const names = form.options.flatMap(({ key, values }) => {
      const value = values.find((value) => value.key === chosen[key])
      return value ? [value[locale] || value.ko || value.en || '…'] : []
    })
    return names.join(' · ') || t('only')
  }
}

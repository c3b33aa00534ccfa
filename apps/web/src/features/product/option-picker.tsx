'use client'

import { useTranslations } from 'next-intl'
import type { ProductPage } from '@/trpc/outputs.ts'
import { OptionValue } from './option-value.tsx'
import { useProduct } from './product-context.tsx'

/** One option of a product, such as its size: a value that was never made cannot be chosen; one that is sold out can be, and be waited for. Both say so. */
export function OptionPicker({ option }: { option: ProductPage['options'][number] }) {
  const t = useTranslations('product')
  const { choice, missing } = useProduct()
  const chosen = choice[option.name]
  const isMissing = missing === option.name
  const errorId = `missing-${option.name}`
  if (option.values.length === 1)
    return (
      <p className="text-sm font-semibold">
        {t('chosen', { option: option.name, value: option.values[0] ?? '' })}
      </p>
    )
  return (
    <fieldset aria-describedby={isMissing ? errorId : undefined} className="scroll-mt-24">
      <legend className="mb-2.5 text-sm">
        {chosen ? (
          <span className="font-semibold">{t('chosen', { option: option.name, value: chosen })}</span>
        ) : (
          <span className="font-semibold">{t('choose', { option: option.name })}</span>
        )}
      </legend>
      <div className="flex flex-wrap gap-2">
        {option.values.map((value) => (
          <OptionValue key={value} option={option.name} value={value} />
        ))}
      </div>
      {isMissing && (
        <p id={errorId} role="alert" className="mt-2 text-sm text-signal">
          {t('chooseFirst', { option: option.name })}
        </p>
      )}
    </fieldset>
  )
}

'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { swatchOf } from '../catalogue/swatch.ts'
import { type ValueState, valueState } from './choice.ts'
import { useProduct } from './product-context.tsx'

/** One value to choose: a colour shows itself, a size is a word, and what is gone is struck through. */
export function OptionValue({ option, value }: { option: string; value: string }) {
  const t = useTranslations('product')
  const { product, choice, chooseValue } = useProduct()
  const state = valueState(product, choice, option, value)
  const swatch = swatchOf(value)
  const words: Record<ValueState, string> = {
    available: value,
    'sold-out': t('valueSoldOut', { value }),
    missing: t('valueMissing', { value }),
  }
  return (
    <label
      className={cn(
        'relative inline-flex min-h-11 min-w-12 items-center justify-center gap-2 rounded-sm border px-3 text-sm transition-colors',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink',
        'has-checked:border-ink has-checked:bg-ink has-checked:text-paper',
        state === 'available'
          ? 'cursor-pointer border-outline hover:border-ink'
          : 'cursor-not-allowed border-hairline text-quiet line-through',
      )}
    >
      <input
        type="radio"
        name={option}
        value={value}
        aria-label={words[state]}
        checked={choice[option] === value}
        disabled={state !== 'available' && choice[option] !== value}
        onChange={() => chooseValue(option, value)}
        className="absolute inset-0 size-full cursor-[inherit] opacity-0"
      />
      {swatch && (
        <span
          aria-hidden
          className="size-4 rounded-full border border-outline"
          style={{ background: swatch }}
        />
      )}
      <span aria-hidden>{value}</span>
    </label>
  )
}

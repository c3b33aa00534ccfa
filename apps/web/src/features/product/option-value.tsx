'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { swatchOf } from '../catalogue/swatch.ts'
import { type ValueState, valueState } from './choice.ts'
import { useProduct } from './product-context.tsx'

/** From corner to corner but not through the word: Hangul that is struck through is hard to read. */
const lineAcross =
  'bg-paper bg-[linear-gradient(to_top_right,transparent_calc(50%-1px),var(--color-outline),transparent_calc(50%+1px))]'

/** One value to choose: a colour shows itself, a size is a word, and what is gone has a line across. */
export function OptionValue({ option, value }: { option: string; value: string }) {
  const t = useTranslations('product')
  const { product, sale, choice, chooseValue } = useProduct()
  const state = sale === 'after' ? 'available' : valueState(product, choice, option, value)
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
        state === 'available' ? 'border-outline' : `border-hairline text-quiet ${lineAcross}`,
        state === 'missing' ? 'cursor-not-allowed' : 'cursor-pointer hover:border-ink',
      )}
    >
      <input
        type="radio"
        name={option}
        value={value}
        aria-label={words[state]}
        checked={choice[option] === value}
        disabled={state === 'missing' && choice[option] !== value}
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
      <span aria-hidden className={cn(state !== 'available' && '-mx-1 bg-inherit bg-none px-1')}>
        {value}
      </span>
    </label>
  )
}

'use client'

import { Checkbox } from '@firstcome/ui/checkbox'
import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { figureOf } from '@/features/editor/figure-of.ts'
import { useEditor, useErrorAt } from './editor-context.tsx'
import type { FormVariant } from './product-form.ts'
import { useVariantName } from './use-variant-name.ts'
import { VariantCell } from './variant-cell.tsx'

export interface VariantRowProps {
  variant: FormVariant
  index: number
  /** Whether it is chosen for what is done with many at once; null when there is only one. */
  choice: { chosen: boolean; choose: (on: boolean) => void } | null
}

/** One variant: a row, on a phone a block of its own. Beside a stock that was changed stands by how much. */
export function VariantRow({ variant, index, choice }: VariantRowProps) {
  const t = useTranslations('products.variants')
  const { base, change } = useEditor()
  const errorAt = useErrorAt()
  const name = useVariantName()(variant)
  const set = (part: Partial<FormVariant>) =>
    change(({ variants }) => ({
      variants: variants.map((other, place) => (place === index ? { ...other, ...part } : other)),
    }))
  const at = (field: string) => errorAt('variants', index, field)
  const moved = figureOf(variant.stock) - variant.stockBefore
  const whole = choice ? 'max-md:col-[2/-1]' : 'max-md:col-span-full'
  const cell = (field: 'sku' | 'price' | 'compareAt' | 'stock', label: string) => ({
    name,
    label,
    isFigure: field !== 'sku',
    value: variant[field],
    error: at(field),
    onChange: (value: string) => set({ [field]: value }),
  })
  return (
    <tr
      className={cn(
        'border-t border-hairline max-md:grid max-md:gap-x-2 max-md:gap-y-1 max-md:py-2',
        choice
          ? 'max-md:grid-cols-[auto_1fr_1fr_1fr]'
          : 'max-md:grid-cols-3 max-md:first:border-t-0 max-md:first:pt-0',
      )}
    >
      {choice && (
        <td className="py-1 align-top">
          <Checkbox label={t('choose', { name })} checked={choice.chosen} onChange={choice.choose} />
        </td>
      )}
      <th
        scope="row"
        className={cn('py-1 pr-3 text-left align-top font-normal', whole, !choice && 'max-md:py-0')}
      >
        <span
          className={cn(
            'flex min-h-(--control-sm) items-center gap-2 max-md:font-medium',
            !choice && 'max-md:sr-only',
          )}
        >
          {name}
          {base && variant.id === null && <span className="text-xs text-quiet">{t('new')}</span>}
        </span>
        {at('options') && <p className="text-xs text-signal">{at('options')}</p>}
      </th>
      <VariantCell {...cell('sku', 'SKU')} className={cn('max-md:order-last', whole)} />
      <VariantCell
        {...cell('price', t('price'))}
        unit="₩"
        className={choice ? 'max-md:col-start-2' : undefined}
      />
      <VariantCell {...cell('compareAt', t('compareAt'))} unit="₩" />
      <VariantCell {...cell('stock', t('stock'))} error={at('stockDelta') ?? at('stock')}>
        {variant.id !== null && Number.isInteger(moved) && moved !== 0 && (
          <p className="mt-0.5 text-right text-xs text-muted tabular-nums">
            {moved > 0 ? `+${moved}` : `−${-moved}`}
          </p>
        )}
      </VariantCell>
    </tr>
  )
}

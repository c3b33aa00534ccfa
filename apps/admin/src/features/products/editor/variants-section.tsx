'use client'

import { Checkbox } from '@firstcome/ui/checkbox'
import { cn } from '@firstcome/ui/cn'
import { TextField } from '@firstcome/ui/text-field'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Section } from '@/features/editor/section.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { useEditor, useErrorAt } from './editor-context.tsx'
import { movesStock } from './to-input.ts'
import { VariantRow } from './variant-row.tsx'
import { VariantTools } from './variant-tools.tsx'

/** The matrix of variants: each its SKU, prices and stock, typed one by one or for many at once. */
export function VariantsSection() {
  const t = useTranslations('products.variants')
  const { base, form, change } = useEditor()
  const errorAt = useErrorAt()
  const mayEdit = useMay('manager')
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const all = form.variants.length
  const asksReason = base !== null && movesStock(form)
  const overall = errorAt('variants') && !form.variants.some((_, index) => errorAt('variants', index))
  return (
    <Section title={t('title', { count: all })}>
      {all > 1 && mayEdit && <VariantTools chosen={chosen} />}
      <div className="md:overflow-x-auto">
        <table className="w-full text-sm max-md:block md:min-w-[44rem]">
          <thead className={cn('text-left text-xs text-muted', all > 1 ? 'max-md:block' : 'max-md:hidden')}>
            <tr className="max-md:flex max-md:items-center">
              {all > 1 && (
                <th scope="col" className="md:w-8">
                  <Checkbox
                    label={t('all')}
                    checked={chosen.size === all}
                    indeterminate={chosen.size > 0 && chosen.size < all}
                    onChange={(on) => setChosen(new Set(on ? form.variants.keys() : []))}
                  />
                </th>
              )}
              <th scope="col" className="py-1.5 pr-3 font-semibold max-md:pl-2">
                {t('variant')}
              </th>
              <th scope="col" className="py-1.5 pr-2 font-semibold max-md:hidden">
                SKU
              </th>
              <th scope="col" className="w-32 py-1.5 pr-2 text-right font-semibold max-md:hidden">
                {t('price')}
              </th>
              <th scope="col" className="w-32 py-1.5 pr-2 text-right font-semibold max-md:hidden">
                {t('compareAt')}
              </th>
              <th scope="col" className="w-32 py-1.5 text-right font-semibold max-md:hidden">
                {t('stock')}
              </th>
            </tr>
          </thead>
          <tbody className="max-md:block">
            {form.variants.map((variant, index) => (
              <VariantRow
                key={variant.id ?? Object.values(variant.options).join(' ')}
                variant={variant}
                index={index}
                choice={
                  all > 1
                    ? {
                        chosen: chosen.has(index),
                        choose: (on) => setChosen((now) => toggled(now, index, on)),
                      }
                    : null
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      {overall && (
        <p role="alert" className="mt-2 text-sm text-signal">
          {t('tooMany')}
        </p>
      )}
      {asksReason && (
        <TextField
          label={t('reason')}
          hint={t('reasonHint')}
          className="mt-4 max-w-md"
          value={form.stockReason}
          error={errorAt('stockReason')}
          onChange={({ target }) => change({ stockReason: target.value })}
        />
      )}
    </Section>
  )
}

function toggled(chosen: ReadonlySet<number>, index: number, on: boolean): ReadonlySet<number> {
  const next = new Set(chosen)
  if (on) next.add(index)
  else next.delete(index)
  return next
}

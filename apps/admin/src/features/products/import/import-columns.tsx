'use client'

import type { importColumns } from '@firstcome/client/admin'
import { useTranslations } from 'next-intl'

const GROUPS = {
  slug: ['slug'],
  sku: ['sku'],
  status: ['status'],
  category: ['category'],
  words: ['name_ko', 'name_en', 'description_ko', 'description_en'],
  options: ['option1_ko', 'option1_en', 'option2_ko', 'option2_en'],
  values: ['value1_ko', 'value1_en', 'value2_ko', 'value2_en'],
  price: ['price', 'compare_at'],
  stock: ['stock'],
  sale: ['sale_starts_at', 'sale_ends_at'],
  drop: ['drop_number'],
  limit: ['max_per_customer'],
} as const satisfies Record<string, (keyof typeof importColumns)[]>

type Group = keyof typeof GROUPS

/** What each column of a sheet means. */
export function ImportColumns() {
  const t = useTranslations('products.import.columns')
  return (
    <section aria-label={t('title')} className="max-w-3xl">
      <h2 className="mb-2 text-base font-semibold">{t('title')}</h2>
      <dl className="text-sm">
        {(Object.keys(GROUPS) as Group[]).map((group) => (
          <div key={group} className="grid gap-x-6 border-t border-hairline py-2 sm:grid-cols-[16rem_1fr]">
            <dt className="font-mono text-xs leading-5 text-muted">{GROUPS[group].join(', ')}</dt>
            <dd>{t(group)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

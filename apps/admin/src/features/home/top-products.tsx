'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { RankedBars } from '@firstcome/ui/ranked-bars'
import { useLocale, useTranslations } from 'next-intl'
import type { Outputs } from '@/trpc/outputs.ts'
import { inLocale } from './in-locale.ts'
import { Still } from './still.tsx'

/** What sold for most in the range; its order waits while somebody looks at it. */
export function TopProducts({ products }: { products: Outputs['dashboard']['summary']['topProducts'] }) {
  const t = useTranslations('home.top')
  const name = inLocale(useLocale())
  if (products.length === 0) return <p className="text-sm text-muted">{t('none')}</p>
  return (
    <Still value={products}>
      {(shown) => (
        <RankedBars
          label={t('title')}
          format={formatWon}
          bars={shown.map((product) => ({
            key: product.id,
            label: t('product', { name: name(product.name), units: product.units }),
            value: product.sales,
            href: `/products/${product.id}`,
          }))}
        />
      )}
    </Still>
  )
}

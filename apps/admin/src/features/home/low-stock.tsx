'use client'

import { cn } from '@firstcome/ui/cn'
import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import type { Outputs } from '@/trpc/outputs.ts'
import { inLocale } from './in-locale.ts'
import { Still } from './still.tsx'

type LowStockRow = Outputs['dashboard']['summary']['lowStock']['rows'][number]

/** The scarcest variants that are on sale, what has run out first. */
export function LowStock({ rows }: { rows: readonly LowStockRow[] }) {
  const t = useTranslations('home.stock')
  const name = inLocale(useLocale())
  if (rows.length === 0) return <p className="text-sm text-muted">{t('none')}</p>
  return (
    <Still value={rows}>
      {(shown) => (
        <ul className="-mt-3 divide-y divide-hairline border-b border-hairline">
          {shown.map((row) => (
            <li key={row.variantId}>
              <Link
                href={`/products/${row.productId}`}
                className="flex min-h-(--control-lg) items-center gap-4 py-2 transition-colors hover:bg-sunken"
              >
                <span className="min-w-0 flex-1">
                  <span className="block truncate">{name(row.name)}</span>
                  <span className="block truncate text-xs text-quiet">{row.sku}</span>
                </span>
                <span className={cn('tabular-nums', row.stock === 0 && 'font-semibold text-signal')}>
                  {row.stock === 0 ? t('out') : t('left', { count: row.stock })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Still>
  )
}

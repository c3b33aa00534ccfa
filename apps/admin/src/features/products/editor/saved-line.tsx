'use client'

import type { DeskProduct } from '@firstcome/client/admin'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { When } from '@/features/time/when.tsx'

/** When the product was entered and saved last, by whom, and the way to all that was done to it. */
export function SavedLine({ product }: { product: DeskProduct }) {
  const t = useTranslations('products.saved')
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 border-t border-hairline py-4 text-sm">
      <dt className="text-muted">{t('last')}</dt>
      <dd className="text-right">
        <When time={product.updatedAt} />
        {product.savedBy && `, ${product.savedBy.name}`}
      </dd>
      <dt className="text-muted">{t('entered')}</dt>
      <dd className="text-right">
        <When time={product.createdAt} />
      </dd>
      <dt className="sr-only">{t('history')}</dt>
      <dd className="col-span-2 mt-1">
        <Link
          href={`/audit?subject=${product.id}`}
          className="text-muted underline underline-offset-4 hover:text-ink"
        >
          {t('history')}
        </Link>
      </dd>
    </dl>
  )
}

'use client'

import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { Row } from '@firstcome/ui/row'
import { Rows } from '@firstcome/ui/rows'
import { useTranslations } from 'next-intl'
import { useChangeStockWatch } from '@/features/waiting/use-change-stock-watch.ts'
import { useStockWatches } from '@/features/waiting/use-stock-watches.ts'
import { Link } from '@/i18n/navigation.ts'

/** The pieces that the shopper is to be told of, each with a way to stop. */
export function WaitingPieces() {
  const t = useTranslations('inbox.waiting')
  const { data } = useStockWatches()
  const change = useChangeStockWatch()
  if (!data || data.items.length === 0) return null
  return (
    <section className="mt-12 grid gap-4">
      <header>
        <h2 className="text-2xl font-bold">{t('title')}</h2>
        <p className="mt-1 text-sm text-muted">{t('body')}</p>
      </header>
      {change.isError && <Notice tone="signal">{t('failed')}</Notice>}
      <Rows label={t('title')}>
        {data.items.map(({ variantId, slug, name, options }) => {
          const chosen = Object.values(options).join(', ')
          return (
            <Row
              key={variantId}
              title={
                <Link
                  href={`/products/${slug}?variant=${variantId}`}
                  className="decoration-1 underline-offset-4 hover:underline"
                >
                  {name}
                </Link>
              }
              detail={chosen}
              end={
                <Button
                  variant="quiet"
                  aria-label={t('stopOf', { piece: [name, chosen].filter(Boolean).join(', ') })}
                  pending={change.isPending && change.variables.variantId === variantId}
                  onClick={() => change.mutate({ variantId, waits: false })}
                >
                  {t('stop')}
                </Button>
              }
            />
          )
        })}
      </Rows>
    </section>
  )
}

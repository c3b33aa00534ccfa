'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Countdown } from './countdown.tsx'
import { useProduct } from './product-context.tsx'

/** The sale window of a drop: a countdown that becomes what is left, and then an end. */
export function DropWindow() {
  const t = useTranslations('product.drop')
  const format = useFormatter()
  const { product, sale, now } = useProduct()
  if (sale === 'always') return null
  const at = (time: string | null) =>
    time === null
      ? ''
      : format.dateTime(new Date(time), { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' })
  const until = (time: string | null) => (time === null ? 0 : Date.parse(time) - now)
  return (
    <section className="grid gap-3 border-y border-ink py-5">
      {sale === 'before' && (
        <>
          <p className="text-sm font-semibold">{t('opens', { when: at(product.saleStartsAt) })}</p>
          <Countdown ms={until(product.saleStartsAt)} label={t('before')} className="text-5xl" />
        </>
      )}
      {sale === 'open' && (
        <div className="flex flex-wrap items-end justify-between gap-4">
          <p className="text-title font-extrabold tracking-tighter text-signal" aria-live="polite">
            {t('remaining', { count: product.remaining })}
          </p>
          {product.saleEndsAt !== null && (
            <div>
              <p className="mb-1 text-xs text-quiet">{t('closesIn')}</p>
              <Countdown ms={until(product.saleEndsAt)} label={t('closesIn')} className="text-2xl" />
            </div>
          )}
        </div>
      )}
      {sale === 'after' && (
        <>
          <p className="text-lg font-semibold">{t('closed')}</p>
          <p className="text-sm text-muted">{t('closedBody', { when: at(product.saleEndsAt) })}</p>
        </>
      )}
    </section>
  )
}

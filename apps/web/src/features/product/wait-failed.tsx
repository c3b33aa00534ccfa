'use client'

import { MAX_STOCK_WATCHES } from '@firstcome/client'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'

/** Why the shopper waits no more, or no less, than before. */
export function WaitFailed({ error }: { error: unknown }) {
  const t = useTranslations('product.wait')
  const refusal = refusalOf(error)
  const isFull =
    refusal?.reason === 'INVALID_INPUT' && refusal.details.issues.some(({ code }) => code === 'too_many')
  return (
    <Notice tone="signal" title={isFull ? t('full', { count: MAX_STOCK_WATCHES }) : t('failed')}>
      {isFull ? t('fullBody') : t('failedBody')}
    </Notice>
  )
}

'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { writeBuy } from '@/features/checkout/read-buy.ts'
import { Link } from '@/i18n/navigation.ts'
import type { Order } from '@/trpc/outputs.ts'

/** The end of a hold that was not paid: nothing was lost, and the way to order the same again. */
export function HoldEnded({ order }: { order: Pick<Order, 'coupon' | 'lines'> }) {
  const t = useTranslations('orders.ended')
  return (
    <Notice
      title={t('title')}
      action={
        <LinkButton>
          <Link href={`/checkout?buy=${writeBuy(order.lines)}`}>{t('action')}</Link>
        </LinkButton>
      }
    >
      <p>{order.coupon ? t('bodyWithCoupon') : t('body')}</p>
    </Notice>
  )
}

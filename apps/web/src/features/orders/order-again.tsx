'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { writeBuy } from '@/features/checkout/read-buy.ts'
import { Link } from '@/i18n/navigation.ts'
import type { Order } from '@/trpc/outputs.ts'

/** The way to order the same once more. */
export function OrderAgain({ order }: { order: Pick<Order, 'lines'> }) {
  const t = useTranslations('orders.ended')
  return (
    <LinkButton className="print:hidden">
      <Link href={`/checkout?buy=${writeBuy(order.lines)}`}>{t('action')}</Link>
    </LinkButton>
  )
}

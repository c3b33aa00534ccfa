'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { Order } from '@/trpc/outputs.ts'
import { OrderAgain } from './order-again.tsx'

/** The end of an order that was taken back: where its money is, and the way to order the same again. */
export function OrderCancelled({ order }: { order: Pick<Order, 'refunded' | 'lines'> }) {
  const t = useTranslations('orders.cancelled')
  const { refunded } = order
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 bg-sunken px-5 py-4"
    >
      <p className="font-semibold">{refunded > 0 ? t('back', { amount: formatWon(refunded) }) : t('free')}</p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
        <OrderAgain order={order} />
        {refunded > 0 && (
          <LinkButton variant="quiet">
            <Link href="/wallet">{t('wallet')}</Link>
          </LinkButton>
        )}
      </div>
    </div>
  )
}

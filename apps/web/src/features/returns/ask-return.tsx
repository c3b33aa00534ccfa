'use client'

import { returnsEnd } from '@firstcome/client'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/features/cart/use-terms.ts'
import { useShopDate } from '@/features/coupons/use-shop-date.ts'
import { ActSheet } from '@/features/orders/act-sheet.tsx'
import type { Choosable } from '@/features/orders/use-pieces.ts'
import { useShopTime } from '@/features/orders/use-shop-time.ts'
import type { Order } from '@/trpc/outputs.ts'
import { ReturnPieces } from './return-pieces.tsx'

export interface AskReturnProps {
  order: Order
  choosable: readonly Choosable[]
  onRefused: (error: unknown) => void
}

/** The way to give pieces back, and until when it is there; afterwards, that it is over. A parcel may be there before the shop knows. */
export function AskReturn({ order, choosable, onRefused }: AskReturnProps) {
  const t = useTranslations('returns.request')
  const when = useShopDate()
  const days = useTerms()?.returns.days
  const { deliveredAt } = order
  const end = deliveredAt !== null && days !== undefined ? returnsEnd(new Date(deliveredAt), days) : null
  const now = useShopTime({ enabled: end !== null })
  const until = end === null ? '' : when(new Date(end).toISOString())
  const isOver = end !== null && now !== null && now >= end
  if (isOver) return <p className="mt-5 text-sm text-muted">{t('over', { when: until })}</p>
  return (
    <section aria-label={t('title')} className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
      <ActSheet of="returns.request" quiet={deliveredAt === null} onRefused={onRefused}>
        {(told) => <ReturnPieces orderId={order.id} choosable={choosable} {...told} />}
      </ActSheet>
      {until && <p className="text-sm text-muted">{t('until', { when: until })}</p>}
      {deliveredAt === null && days !== undefined && (
        <p className="text-sm text-muted">{t('early', { days })}</p>
      )}
    </section>
  )
}

'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import type { Order } from '@/trpc/outputs.ts'
import type { OrderEvent } from './order-events.ts'

/** One thing that happened to an order, in words. */
export function EventWords({ event, order }: { event: OrderEvent; order: Order }) {
  const t = useTranslations('orders.history')
  switch (event.kind) {
    case 'paid':
      return <Words title={t('paid', { amount: formatWon(order.total) })} />
    case 'shipped':
      return <Words title={t('shipped')} detail={order.tracking && t('tracking', order.tracking)} />
    case 'refunded': {
      const { amount, lines, reason } = event.refund
      const names = lines.map(({ orderLineId, quantity }) => {
        const line = order.lines.find(({ id }) => id === orderLineId)
        return t('piecesOf', { name: line?.name ?? '', count: quantity })
      })
      // The books' own word for the refund that a cancel makes; its event stands beside it.
      const why = reason === 'cancelled' ? '' : reason
      return (
        <Words
          title={t('refunded', { amount: formatWon(amount) })}
          detail={[names.join(', '), why].filter(Boolean).join(' · ')}
        />
      )
    }
    case 'return_requested':
      return (
        <Words
          title={t('return_requested', { count: piecesOf(event.wish.lines) })}
          detail={event.wish.reason}
        />
      )
    case 'return_approved':
    case 'return_rejected':
      return <Words title={t(event.kind)} detail={event.wish.answer} />
    default:
      return <Words title={t(event.kind)} />
  }
}

function Words({ title, detail }: { title: string; detail?: string | null }) {
  return (
    <>
      <p className="font-semibold">{title}</p>
      {detail && <p className="text-muted">{detail}</p>}
    </>
  )
}

const piecesOf = (lines: readonly { quantity: number }[]) =>
  lines.reduce((total, { quantity }) => total + quantity, 0)

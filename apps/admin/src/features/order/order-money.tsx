'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { formatWon } from '@firstcome/ui/format-won'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { Section } from '@/features/home/section.tsx'
import { When } from '@/features/time/when.tsx'
import type { DeskOrder } from './use-order.ts'
import { useWho } from './use-who.ts'

/** What the order cost, what was paid, and what was given back of it. */
export function OrderMoney({ order }: { order: DeskOrder }) {
  const t = useTranslations('order.money')
  const captured = order.payments.reduce(
    (sum, { kind, amount }) => (kind === 'capture' ? sum + amount : sum),
    0,
  )
  const coupon = order.coupon && (
    <Link href={`/coupons/${order.coupon.id}`} className="underline underline-offset-4">
      {order.coupon.name}
    </Link>
  )
  return (
    <Section title={t('title')}>
      <div className="grid items-start gap-x-10 gap-y-6 xl:grid-cols-2">
        <Figures>
          <Figure label={t('subtotal')}>{formatWon(order.subtotal)}</Figure>
          {order.discount > 0 && (
            <Figure
              label={
                <>
                  {t('discount')} · {coupon}
                </>
              }
            >
              −{formatWon(order.discount)}
            </Figure>
          )}
          <Figure label={t('shippingFee')}>{formatWon(order.shippingFee)}</Figure>
          <Figure label={<strong className="text-ink">{t('total')}</strong>}>
            <strong>{formatWon(order.total)}</strong>
          </Figure>
        </Figures>
        <Figures>
          <Figure label={t('captured')}>{captured > 0 ? formatWon(captured) : t('nothing')}</Figure>
          {order.refunded > 0 && (
            <>
              <Figure label={t('refunded')}>−{formatWon(order.refunded)}</Figure>
              <Figure label={<strong className="text-ink">{t('kept')}</strong>}>
                <strong>{formatWon(captured - order.refunded)}</strong>
              </Figure>
            </>
          )}
        </Figures>
      </div>
      {order.refunds.length > 0 && (
        <ul aria-label={t('refunds')} className="divide-y divide-hairline border-t border-hairline">
          {order.refunds.map((refund) => (
            <RefundRow key={refund.id} refund={refund} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function RefundRow({ refund }: { refund: DeskOrder['refunds'][number] }) {
  const t = useTranslations('order.money')
  const who = useWho()
  const pieces = refund.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <li className="flex items-baseline justify-between gap-6 py-2">
      <div className="grid gap-0.5">
        <span>{refund.reason === 'cancelled' ? t('cancelled') : refund.reason}</span>
        <span className="text-xs text-muted">
          {t('pieces', { count: pieces })} · {t(refund.restocked ? 'restocked' : 'notRestocked')}
          {refund.shippingFee > 0 && ` · ${t('withFee', { amount: formatWon(refund.shippingFee) })}`} ·{' '}
          {who(refund)} · <When time={refund.createdAt} />
        </span>
      </div>
      <span className="tabular-nums">−{formatWon(refund.amount)}</span>
    </li>
  )
}

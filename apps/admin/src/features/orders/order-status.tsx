import { StatusDot, type StatusTone } from '@firstcome/ui/status-dot'
import { useTranslations } from 'next-intl'
import type { Outputs } from '@/trpc/outputs.ts'

type Row = Outputs['orders']['list']['items'][number]

export interface OrderStatusProps extends Pick<Row, 'status' | 'refundStatus'> {
  /** Whether a return of it waits for an answer. */
  hasOpenReturn?: boolean
}

const tones: Record<Row['status'], StatusTone> = {
  pending_payment: 'waiting',
  paid: 'signal',
  shipped: 'ink',
  delivered: 'done',
  cancelled: 'quiet',
  expired: 'quiet',
}

/** Where an order is, and what of it was given back or is asked back. Nothing is to be done once nothing is left of it. */
export function OrderStatus({ status, refundStatus, hasOpenReturn = false }: OrderStatusProps) {
  const t = useTranslations('orders')
  const note = 'max-sm:block max-sm:text-xs sm:ml-2'
  return (
    <StatusDot tone={refundStatus === 'full' ? 'quiet' : tones[status]}>
      <span>
        {t(`status.${status}`)}
        {refundStatus !== 'none' && status !== 'cancelled' && (
          <span className={`text-muted ${note}`}>{t(`refund.${refundStatus}`)}</span>
        )}
        {hasOpenReturn && <span className={`text-signal ${note}`}>{t('columns.openReturn')}</span>}
      </span>
    </StatusDot>
  )
}

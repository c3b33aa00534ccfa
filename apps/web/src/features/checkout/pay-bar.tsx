'use client'

import { Button } from '@firstcome/ui/button'
import { formatWon } from '@firstcome/ui/format-won'
import { ThumbBar } from '@firstcome/ui/thumb-bar'
import { useTranslations } from 'next-intl'

export interface PayBarProps {
  total: number
  /** What is charged on the way, 0 when the balance covers the total. */
  topUp: number
  /** The top-up alone does not cover it. */
  inParts: boolean
  blocked: number
  pending: boolean
  onPay: () => void
}

/** The sum and the one button, always in sight; its words say exactly what happens. */
export function PayBar({ total, topUp, inParts, blocked, pending, onPay }: PayBarProps) {
  const t = useTranslations('checkout.pay')
  const words = usePayWords({ total, topUp, inParts })
  return (
    <ThumbBar>
      <p className="flex items-baseline justify-between text-sm lg:hidden">
        <span className="text-muted">{t('total')}</span>
        <span className="font-semibold tabular-nums">{formatWon(total)}</span>
      </p>
      <Button
        variant="signal"
        size="lg"
        className="w-full py-2 whitespace-normal! text-balance"
        pending={pending}
        disabled={blocked > 0}
        onClick={onPay}
      >
        {words}
      </Button>
      <p role="status" className="text-sm font-semibold text-signal empty:hidden">
        {blocked > 0 && t('blocked', { count: blocked })}
      </p>
    </ThumbBar>
  )
}

function usePayWords({ total, topUp, inParts }: Pick<PayBarProps, 'total' | 'topUp' | 'inParts'>): string {
  const t = useTranslations('checkout.pay')
  const amount = formatWon(total)
  if (total === 0) return t('nothing')
  if (topUp === 0) return t('pay', { amount })
  return inParts
    ? t('topUp', { topUp: formatWon(topUp) })
    : t('topUpAndPay', { topUp: formatWon(topUp), amount })
}

'use client'

import { Button } from '@firstcome/ui/button'
import { formatWon } from '@firstcome/ui/format-won'
import { ThumbBar } from '@firstcome/ui/thumb-bar'
import { useTranslations } from 'next-intl'
import { BlockedLine } from '@/features/cart/blocked-line.tsx'

export interface PayBarProps {
  total: number
  /** What is charged on the way, 0 when the balance covers the total. */
  topUp: number
  /** The top-up alone does not cover it. */
  inParts: boolean
  /** The lines that must change first. */
  blocked?: readonly { name: string }[]
  pending: boolean
  onPay: () => void
}

/** The one button, always in sight; its words say exactly what happens. Where they do not name the sum, it stands above. */
export function PayBar({ total, topUp, inParts, blocked = [], pending, onPay }: PayBarProps) {
  const t = useTranslations('checkout.pay')
  const words = usePayWords({ total, topUp, inParts })
  return (
    <ThumbBar>
      {(inParts || total === 0) && (
        <p className="flex items-baseline justify-between text-sm lg:hidden">
          <span className="text-muted">{t('total')}</span>
          <span className="font-semibold tabular-nums">{formatWon(total)}</span>
        </p>
      )}
      <Button
        variant="signal"
        size="lg"
        className="w-full py-2 whitespace-normal! text-balance"
        pending={pending}
        disabled={blocked.length > 0}
        onClick={onPay}
      >
        {words}
      </Button>
      <BlockedLine lines={blocked} />
    </ThumbBar>
  )
}

function usePayWords({ total, topUp, inParts }: Pick<PayBarProps, 'total' | 'topUp' | 'inParts'>): string {
  const t = useTranslations('checkout.pay')
  const amount = formatWon(total)
  if (total === 0) return t('nothing')
  if (topUp === 0) return t('pay', { amount })
  if (inParts) return t('topUp', { topUp: formatWon(topUp) })
  return topUp === total ? t('topUpAll', { amount }) : t('topUpAndPay', { topUp: formatWon(topUp), amount })
}

'use client'

import { Button } from '@firstcome/ui/button'
import { useTranslations } from 'next-intl'

export interface HoldForLaterProps {
  /** A coupon is used, and waits with the pieces. */
  withCoupon: boolean
  disabled: boolean
  pending: boolean
  onHold: () => void
}

/** The quiet second way: the pieces wait for a quarter of an hour, and nothing is paid yet. */
export function HoldForLater({ withCoupon, disabled, pending, onHold }: HoldForLaterProps) {
  const t = useTranslations('checkout.hold')
  return (
    <div className="border-t border-hairline pt-4 text-sm">
      <p className="text-muted">
        <span className="block">{t(withCoupon ? 'leadWithCoupon' : 'lead')}</span>{' '}
        <span className="block">{t('unpaid')}</span>
      </p>
      <Button variant="quiet" disabled={disabled || pending} onClick={onHold}>
        {t('action')}
      </Button>
    </div>
  )
}

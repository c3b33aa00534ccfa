'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { useFocusOn } from './use-focus-on.ts'
import type { Refused } from './use-pay.ts'

/** Why nothing was paid, what stays as it is, and what to do; it takes the focus, because the press asked for an answer. */
export function RefusedNotice({ refused }: { refused: Refused }) {
  const t = useTranslations('checkout.refused')
  const place = useFocusOn(refused)
  const { title, body } = useRefusedWords(refused)
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <Notice tone="signal" title={title}>
        <p>{body}</p>
        {refused.charged > 0 && <p>{t('charged', { amount: formatWon(refused.charged) })}</p>}
      </Notice>
    </div>
  )
}

function useRefusedWords({ error }: Refused): { title: string; body: string } {
  const t = useTranslations('checkout.refused')
  const refusal = refusalOf(error)
  switch (refusal?.reason) {
    case 'OUT_OF_STOCK':
    case 'PRODUCT_UNAVAILABLE':
    case 'NOT_ON_SALE':
    case 'PURCHASE_LIMIT':
      return { title: t('lines.title'), body: t('lines.body', { count: refusal.details.lines.length }) }
    case 'PRICE_CHANGED': {
      const expected = formatWon(refusal.details.expected)
      const actual = formatWon(refusal.details.actual)
      return { title: t('price.title', { expected, actual }), body: t('price.body') }
    }
    case 'INSUFFICIENT_POINTS': {
      const amount = formatWon(refusal.details.shortfall)
      return { title: t('balance.title', { amount }), body: t('balance.body') }
    }
    case 'COUPON_EXPIRED':
      return { title: t('coupon.expired'), body: t('coupon.body') }
    case 'COUPON_USED':
      return { title: t('coupon.used'), body: t('coupon.body') }
    case 'COUPON_NOT_APPLICABLE': {
      const amount = formatWon(refusal.details.minOrderAmount)
      return { title: t('coupon.notApplicable'), body: t('coupon.minimum', { amount }) }
    }
    case 'RATE_LIMITED':
      return { title: t('limited.title'), body: t('limited.body') }
    default:
      return { title: t('other.title'), body: t('other.body') }
  }
}

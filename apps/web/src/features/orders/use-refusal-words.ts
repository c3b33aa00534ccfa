'use client'

import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'
import { answerOf } from './answer-of.ts'

/** Why an order was not changed, what stays as it was, and what to do. */
export function useRefusalWords() {
  const t = useTranslations('orders.refused')
  return (error: unknown): { title: string; body: string } => {
    const answer = answerOf(error)
    if (answer !== 'no') return { title: t(`${answer}.title`), body: t(`${answer}.body`) }
    const refusal = refusalOf(error)
    switch (refusal?.reason) {
      case 'ORDER_NOT_CANCELLABLE':
      case 'ORDER_NOT_REFUNDABLE':
        return { title: t(`${refusal.reason}.title`), body: t(`now.${refusal.details.status}`) }
      case 'ORDER_NOT_PAYABLE':
      case 'ORDER_EXPIRED':
      case 'REFUND_EXCEEDS_PAYMENT':
      case 'INSUFFICIENT_POINTS':
      case 'COUPON_EXPIRED':
        return { title: t(`${refusal.reason}.title`), body: t(`${refusal.reason}.body`) }
      default:
        return { title: t('other.title'), body: t('other.body') }
    }
  }
}

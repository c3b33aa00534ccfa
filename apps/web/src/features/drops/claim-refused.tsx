'use client'

import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { useShopDate } from '@/features/coupons/use-shop-date.ts'
import type { Campaign } from '@/trpc/outputs.ts'
import type { ClaimAnswer } from './claim-once.ts'

export interface ClaimRefusedProps {
  campaign: Campaign
  answer: Extract<ClaimAnswer, { kind: 'refused' | 'unanswered' }>
}

/** Why there is no coupon, or that nobody knows yet. */
export function ClaimRefused({ campaign, answer }: ClaimRefusedProps) {
  const t = useTranslations('drops.answer')
  const when = useShopDate()
  const times = { startsAt: when(campaign.startsAt), endsAt: when(campaign.endsAt) }
  const kind = kindOf(answer)
  return (
    <Notice tone="signal" title={t(`${kind}.title`)}>
      {kind === 'ended' && t('ended.body', { when: times.endsAt })}
      {kind === 'notOpen' && t('notOpen.body', { when: times.startsAt })}
      {kind !== 'ended' && kind !== 'notOpen' && t(`${kind}.body`)}
    </Notice>
  )
}

function kindOf(answer: ClaimRefusedProps['answer']) {
  if (answer.kind === 'unanswered') return 'unanswered'
  switch (answer.reason) {
    case 'COUPON_SOLD_OUT':
      return 'soldOut'
    case 'COUPON_ENDED':
      return 'ended'
    case 'COUPON_PAUSED':
      return 'paused'
    case 'COUPON_NOT_OPEN':
      return 'notOpen'
    case 'RATE_LIMITED':
      return 'limited'
    case 'UNAUTHORIZED':
      return 'session'
    default:
      return 'gone'
  }
}

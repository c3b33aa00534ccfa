'use client'

import { formatWon } from '@firstcome/ui/format-won'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'

/** Why a charge did not go through, or that nobody knows yet; pressing again never charges twice. */
export function ChargeFailed({ error }: { error: unknown }) {
  const t = useTranslations('wallet.failed')
  const refusal = refusalOf(error)
  if (refusal?.reason === 'CHARGE_AMOUNT_OUT_OF_RANGE') {
    const { min, max } = refusal.details
    return (
      <Notice tone="signal" title={t('range.title')}>
        {t('range.body', { min: formatWon(min), max: formatWon(max) })}
      </Notice>
    )
  }
  const kind = refusal?.reason === 'RATE_LIMITED' ? 'limited' : 'unanswered'
  return (
    <Notice tone="signal" title={t(`${kind}.title`)}>
      {t(`${kind}.body`)}
    </Notice>
  )
}

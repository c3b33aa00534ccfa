'use client'

import { MAX_TOKENS } from '@firstcome/client'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'

/** Why no token was made, and what was not lost. */
export function TokenFailed({ error }: { error: unknown }) {
  const t = useTranslations('tokens.failed')
  const refusal = refusalOf(error)
  const isFull =
    refusal?.reason === 'INVALID_INPUT' && refusal.details.issues.some(({ code }) => code === 'too_many')
  return (
    <Notice tone="signal" title={t('title')}>
      {isFull && t('full', { count: MAX_TOKENS })}
      {!isFull && (refusal?.reason === 'RATE_LIMITED' ? t('limited') : t('body'))}
    </Notice>
  )
}

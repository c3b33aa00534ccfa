'use client'

import { MAX_ADDRESSES } from '@firstcome/client'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'

/** Why an address was not kept; what was typed stays. */
export function SaveAddressFailed({ error }: { error: unknown }) {
  const t = useTranslations('account.address.failed')
  const refusal = refusalOf(error)
  const full =
    refusal?.reason === 'INVALID_INPUT' && refusal.details.issues.some(({ code }) => code === 'too_many')
  return (
    <Notice tone="signal" title={t('title')}>
      {full ? t('full', { count: MAX_ADDRESSES }) : t('other')}
    </Notice>
  )
}

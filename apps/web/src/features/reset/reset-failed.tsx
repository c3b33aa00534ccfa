'use client'

import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'

/** Why nothing was sent or changed yet, and that pressing again is safe. */
export function ResetFailed({ error }: { error: unknown }) {
  const t = useTranslations('reset.failed')
  const kind = refusalOf(error)?.reason === 'RATE_LIMITED' ? 'limited' : 'other'
  return (
    <Notice tone="signal" title={t(`${kind}.title`)}>
      {t(`${kind}.body`)}
    </Notice>
  )
}

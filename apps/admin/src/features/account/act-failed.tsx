'use client'

import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'

/** What a field is told about a refusal is said at the field. */
const isOfField = (error: unknown) => refusalOf(error)?.reason === 'INVALID_INPUT'

/** Why an act on one's own account was not done. */
export function ActFailed({ error }: { error: unknown }) {
  const t = useTranslations('account.failed')
  if (!error || isOfField(error)) return null
  return <Notice tone="signal">{t(refusalOf(error)?.reason === 'RATE_LIMITED' ? 'limited' : 'other')}</Notice>
}

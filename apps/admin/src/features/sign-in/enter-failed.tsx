'use client'

import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'

const limited = 'RATE_LIMITED'

export interface EnterFailedProps {
  error: unknown
  /** What a refusal by UNAUTHORIZED means here. */
  unauthorized: 'password' | 'code' | 'setUp'
}

/** Why someone was not let in, and what to do about it. */
export function EnterFailed({ error, unauthorized }: EnterFailedProps) {
  const t = useTranslations('entrance.failed')
  if (!error) return null
  const reason = refusalOf(error)?.reason
  const known = reason === 'UNAUTHORIZED' ? unauthorized : reason === limited ? limited : 'other'
  return (
    <Notice tone="signal" title={t(`${known}.title`)}>
      {t(`${known}.body`)}
    </Notice>
  )
}

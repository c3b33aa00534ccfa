'use client'

import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'

const told = ['LAST_OWNER', 'VERSION_CONFLICT', 'EMAIL_TAKEN', 'NOT_FOUND'] as const

/** Why an act on a member of staff was not done, in words; undefined while nothing failed. */
export function useActFailed(error: unknown): string | undefined {
  const t = useTranslations('staff.failed')
  if (!error) return undefined
  const reason = refusalOf(error)?.reason
  return t(told.find((known) => known === reason) ?? 'other')
}

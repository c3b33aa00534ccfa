'use client'

import { MAX_KEYS } from '@firstcome/client/admin'
import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'

/** Why a key was not made or revoked, in words; undefined while nothing failed. */
export function useWhy(error: unknown): string | undefined {
  const t = useTranslations('apiKeys.failed')
  if (!error) return undefined
  const refusal = refusalOf(error)
  const isFull =
    refusal?.reason === 'INVALID_INPUT' && refusal.details.issues.some(({ code }) => code === 'too_many')
  return isFull ? t('full', { count: MAX_KEYS }) : t('other')
}

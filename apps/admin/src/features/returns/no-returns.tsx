'use client'

import { EmptyState } from '@firstcome/ui/empty-state'
import { useTranslations } from 'next-intl'

/** Nothing to decide, or nothing decided yet. */
export function NoReturns({ isWaiting }: { isWaiting: boolean }) {
  const t = useTranslations('returns.empty')
  const kind = isWaiting ? 'waiting' : 'decided'
  return <EmptyState title={t(`${kind}.title`)}>{t(`${kind}.body`)}</EmptyState>
}

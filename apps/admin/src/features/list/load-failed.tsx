'use client'

import { Button } from '@firstcome/ui/button'
import { ErrorState } from '@firstcome/ui/error-state'
import { useTranslations } from 'next-intl'
import { refusalOf } from '@/trpc/refusal-of.ts'

export interface LoadFailedProps {
  error: unknown
  onRetry: () => void
}

/** A part of the page that did not load, with the press that loads it again. */
export function LoadFailed({ error, onRetry }: LoadFailedProps) {
  const t = useTranslations('list.failed')
  const refusal = refusalOf(error)
  const kind = kindOf(refusal?.reason)
  return (
    <ErrorState
      title={t(`${kind}.title`)}
      action={kind === 'other' && <Button onClick={onRetry}>{t('action')}</Button>}
      reference={refusal?.requestId && t('reference', { id: refusal.requestId })}
    >
      <p>{t(`${kind}.body`)}</p>
    </ErrorState>
  )
}

/** An id or a place in a list that the desk cannot read is an address that leads nowhere. */
function kindOf(reason: string | undefined) {
  if (reason === 'NOT_FOUND' || reason === 'INVALID_INPUT') return 'NOT_FOUND'
  return reason === 'FORBIDDEN' ? 'FORBIDDEN' : 'other'
}

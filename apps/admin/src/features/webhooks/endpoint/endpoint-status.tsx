'use client'

import { StatusDot, type StatusTone } from '@firstcome/ui/status-dot'
import { useTranslations } from 'next-intl'
import type { Endpoint } from './endpoint.ts'

const tones: Record<Endpoint['status'], StatusTone> = { active: 'done', paused: 'quiet', disabled: 'signal' }

/** Whether anything is sent there, as a dot and a word; an active one that fails asks for a look. */
export function EndpointStatus({ endpoint }: { endpoint: Pick<Endpoint, 'status' | 'failingSince'> }) {
  const t = useTranslations('webhooks')
  const { status, failingSince } = endpoint
  const isFailing = status === 'active' && failingSince !== null
  return (
    <StatusDot tone={isFailing ? 'signal' : tones[status]}>
      {isFailing ? t('failing') : t(`status.${status}`)}
    </StatusDot>
  )
}

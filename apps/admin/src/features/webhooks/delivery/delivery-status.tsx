'use client'

import type { DeliveryStatus as Status } from '@firstcome/client/admin'
import { StatusDot, type StatusTone } from '@firstcome/ui/status-dot'
import { useTranslations } from 'next-intl'

const tones: Record<Status, StatusTone> = { waiting: 'ink', delivered: 'done', dead: 'signal' }

/** Where a delivery stands, as a dot and a word. */
export function DeliveryStatus({ status }: { status: Status }) {
  const t = useTranslations('webhooks.deliveryStatus')
  return <StatusDot tone={tones[status]}>{t(status)}</StatusDot>
}

'use client'

import type { DeskProduct } from '@firstcome/client/admin'
import { StatusDot, type StatusTone } from '@firstcome/ui/status-dot'
import { useTranslations } from 'next-intl'

const tones: Record<DeskProduct['status'], StatusTone> = { draft: 'ink', active: 'done', archived: 'quiet' }

/** Whether a product is sold, as a dot and a word. */
export function ProductStatus({ status }: { status: DeskProduct['status'] }) {
  const t = useTranslations('products.statuses')
  return <StatusDot tone={tones[status]}>{t(status)}</StatusDot>
}

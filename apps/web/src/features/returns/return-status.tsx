'use client'

import { Badge, type BadgeTone } from '@firstcome/ui/badge'
import { useTranslations } from 'next-intl'
import type { Return } from '@/trpc/outputs.ts'

const tones: Record<Return['status'], BadgeTone> = {
  requested: 'ink',
  approved: 'outline',
  rejected: 'outline',
}

/** Where a return is, in a word. */
export function ReturnStatus({ status }: Pick<Return, 'status'>) {
  const t = useTranslations('returns.status')
  return <Badge tone={tones[status]}>{t(status)}</Badge>
}

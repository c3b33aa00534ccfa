'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import type { Endpoint } from './endpoint.ts'

const look: Record<Endpoint['recent'][number], string> = {
  delivered: 'h-4 bg-done',
  waiting: 'h-2 bg-outline',
  dead: 'h-4 bg-signal',
}

/** What became of the latest deliveries, the newest at the right: a tall mark for each that was settled. */
export function RecentStrip({ recent }: { recent: Endpoint['recent'] }) {
  const t = useTranslations('webhooks')
  if (recent.length === 0) return <span className="text-quiet">–</span>
  const count = (status: Endpoint['recent'][number]) => recent.filter((each) => each === status).length
  const words = t('strip', {
    total: recent.length,
    delivered: count('delivered'),
    waiting: count('waiting'),
    dead: count('dead'),
  })
  return (
    <span
      role="img"
      aria-label={words}
      title={words}
      className="inline-flex h-4 items-end align-middle gap-0.5"
    >
      {recent.toReversed().map((status, place) => (
        <span key={place} className={cn('w-1', look[status])} />
      ))}
    </span>
  )
}

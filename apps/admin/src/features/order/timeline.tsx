'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Section } from '@/features/home/section.tsx'
import { foldTimeline } from './fold-timeline.ts'
import { TimelineMoment } from './timeline-moment.tsx'
import type { DeskOrder } from './use-order.ts'

/** What happened to the order, newest first, with the rows of the books behind it. */
export function Timeline({ order }: { order: DeskOrder }) {
  const t = useTranslations('order.timeline')
  const moments = useMemo(() => foldTimeline(order.timeline), [order.timeline])
  return (
    <Section title={t('title')}>
      {moments.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ol className="grid">
        {moments.map((moment) => (
          <TimelineMoment key={moment.entry.id} moment={moment} />
        ))}
      </ol>
    </Section>
  )
}

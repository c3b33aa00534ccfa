'use client'

import { EmptyState } from '@firstcome/ui/empty-state'
import { useTranslations } from 'next-intl'
import { Section } from '@/features/home/section.tsx'
import type { Outputs } from '@/trpc/outputs.ts'
import { PromiseGroup } from './promise-group.tsx'

/** Every promise of the shop by what it is about, those of which one is broken first. */
export function PromiseList({ checks }: { checks: Outputs['books']['report']['checks'] }) {
  const t = useTranslations('books')
  if (checks.length === 0) return <EmptyState title={t('never.title')}>{t('never.body')}</EmptyState>
  const groups = [...Map.groupBy(checks, ({ about }) => about)].map(([about, checks]) => ({
    about,
    checks,
    broken: checks.filter(({ ok }) => !ok).length,
  }))
  return (
    <Section title={t('promisesTitle', { count: checks.length })}>
      <div className="-mt-3 border-b border-hairline">
        {groups
          .toSorted((a, b) => Number(b.broken > 0) - Number(a.broken > 0))
          .map((group) => (
            <PromiseGroup key={group.about} {...group} />
          ))}
      </div>
    </Section>
  )
}

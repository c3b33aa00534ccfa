'use client'

import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { useTranslations } from 'next-intl'
import { Section } from '@/features/home/section.tsx'
import { When } from '@/features/time/when.tsx'
import type { Outputs } from '@/trpc/outputs.ts'

const counts = new Intl.NumberFormat('ko-KR')

/** How far the checks have come: what has changed is looked at first, everything else in passes. */
export function Passes({ report }: { report: Outputs['books']['report'] }) {
  const t = useTranslations('books')
  return (
    <div className="grid content-start gap-8">
      <Section title={t('progress.title')}>
        <Figures>
          <Figure label={t('progress.checked')}>
            <When time={report.checkedAt} />
          </Figure>
          <Figure label={t('progress.behind')}>{counts.format(report.behind)}</Figure>
        </Figures>
      </Section>
      <Section title={t('passes.title')}>
        <p className="text-sm text-muted">{t('passes.about')}</p>
        <Figures>
          {report.passes.map(({ of, doneAt, isUnderWay }) => (
            <Figure key={of} label={t(`passes.of.${of}`)}>
              {doneAt ? <When time={doneAt} /> : isUnderWay ? t('passes.underWay') : '–'}
            </Figure>
          ))}
        </Figures>
      </Section>
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { LegalArticle } from '@/features/legal/legal-article.tsx'
import { legalMetadata } from '@/features/legal/legal-metadata.ts'
import { sizeCharts } from '@/features/sizes/size-charts.ts'
import { SizeDrawing } from '@/features/sizes/size-drawing.tsx'
import { SizeTable } from '@/features/sizes/size-table.tsx'

export const generateMetadata = () => legalMetadata('size-guide')

export default function SizeGuidePage() {
  const t = useTranslations('legal.size-guide')
  const tSizes = useTranslations('sizes')
  return (
    <LegalArticle title={t('title')} lead={t('lead')}>
      <p className="max-w-prose text-muted">{tSizes('how')}</p>
      <nav aria-label={tSizes('jump')} className="mt-4 mb-10 flex flex-wrap gap-x-5 md:mb-14">
        {sizeCharts.map(({ kind }) => (
          <a
            key={kind}
            href={`#${kind}`}
            className="tap inline-flex items-center text-sm underline decoration-outline underline-offset-4 hover:decoration-ink"
          >
            {tSizes(`kinds.${kind}`)}
          </a>
        ))}
      </nav>
      <div className="grid gap-x-16 gap-y-14 lg:grid-cols-2">
        {sizeCharts.map((chart) => (
          <section key={chart.kind} id={chart.kind}>
            <h2 className="text-xl font-semibold">{tSizes(`kinds.${chart.kind}`)}</h2>
            {chart.kind === 'shoes' && (
              <p className="mt-1 max-w-prose text-sm text-muted">{tSizes('howShoes')}</p>
            )}
            <div className="mt-4 grid items-start gap-x-8 gap-y-5 sm:grid-cols-[9rem_1fr]">
              <SizeDrawing chart={chart} />
              <SizeTable chart={chart} />
            </div>
          </section>
        ))}
      </div>
    </LegalArticle>
  )
}

import { useTranslations } from 'next-intl'
import { type MeasuredPiece, sizeChartOf } from './size-chart-of.ts'
import { SizeDrawing } from './size-drawing.tsx'
import { SizeSheet } from './size-sheet.tsx'
import { SizeTable } from './size-table.tsx'

/** The measures of a piece, a touch away from its sizes. They are made with the page, so that its scripts carry no charts. */
export function SizeGuide({ piece }: { piece: MeasuredPiece }) {
  const t = useTranslations('sizes')
  const chart = sizeChartOf(piece)
  if (!chart) return null
  return (
    <SizeSheet title={t('open')} closeLabel={t('close')}>
      <h3 className="text-lg font-semibold">{t(`kinds.${chart.kind}`)}</h3>
      <p className="mt-1 mb-5 text-sm text-muted">{t(chart.kind === 'shoes' ? 'howShoes' : 'how')}</p>
      <div className="grid gap-6">
        <SizeDrawing chart={chart} />
        <SizeTable chart={chart} />
      </div>
    </SizeSheet>
  )
}

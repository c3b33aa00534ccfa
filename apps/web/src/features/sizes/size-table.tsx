import { useTranslations } from 'next-intl'
import { letterOf } from './letter-of.ts'
import type { Measure, SizeChart } from './size-charts.ts'

/** What is not measured, but a size by another name. */
const named: readonly Measure[] = ['eu', 'us']

/** The measures of a kind of piece, a row for each size. */
export function SizeTable({ chart }: { chart: SizeChart }) {
  const { kind, measures, rows } = chart
  const t = useTranslations('sizes')
  const isShoes = kind === 'shoes'
  return (
    <table className="w-full table-fixed border-t border-ink text-right text-sm tabular-nums">
      <caption className="sr-only">{t('caption', { kind: t(`kinds.${kind}`) })}</caption>
      <thead>
        <tr className="border-b border-hairline align-bottom text-xs text-quiet">
          <th scope="col" className="w-1/5 py-2.5 text-left font-medium">
            {t('size', { unit: isShoes ? 'mm' : 'cm' })}
          </th>
          {measures.map((measure) => {
            const letter = letterOf(chart, measure)
            return (
              <th key={measure} scope="col" className="py-2.5 pl-2 font-medium">
                {letter && (
                  <span aria-hidden className="block font-semibold text-ink">
                    {letter}
                  </span>
                )}
                {t(`measures.${measure}`)}{' '}
                {isShoes && !named.includes(measure) && <span className="block">cm</span>}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map(([size, ...values]) => (
          <tr key={size} className="border-b border-hairline">
            <th scope="row" className="py-2.5 text-left font-semibold">
              {size}
            </th>
            {measures.map((measure, place) => (
              <td key={measure} className="py-2.5 pl-2">
                {named.includes(measure) ? values[place] : values[place]?.toFixed(1)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

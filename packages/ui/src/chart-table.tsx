import type { ChartPoint } from './chart-scale.ts'

export interface ChartTableProps {
  title: string
  points: readonly ChartPoint[]
  format: (value: number) => string
  series: { current: string; previous?: string }
  labels: { table: string; at: string }
}

/** The figures of a chart as a table, for whoever would rather read them. */
export function ChartTable({ title, points, format, series, labels }: ChartTableProps) {
  return (
    <details className="text-xs">
      <summary className="inline-flex min-h-6 items-center text-muted underline decoration-hairline underline-offset-4 hover:decoration-ink">
        {labels.table}
      </summary>
      <table className="mt-2 w-full text-right tabular-nums">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="border-b border-ink text-muted">
            <Head>{labels.at}</Head>
            <Head>{series.current}</Head>
            {series.previous && <Head>{series.previous}</Head>}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.label} className="border-b border-hairline">
              <th scope="row" className="py-1 text-left font-normal">
                {point.label}
              </th>
              <td>{format(point.value)}</td>
              {series.previous && <td>{point.previous == null ? '—' : format(point.previous)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Head({ children }: { children: string }) {
  return (
    <th scope="col" className="py-1 font-semibold first:text-left">
      {children}
    </th>
  )
}

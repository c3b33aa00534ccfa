'use client'

import { AppLink } from './link-provider.tsx'

export interface RankedBar {
  key: string
  label: string
  value: number
  href?: string
}

export interface RankedBarsProps {
  /** What is ranked, for screen readers. */
  label: string
  /** The greatest first. */
  bars: readonly RankedBar[]
  /** Writes a value with its unit. */
  format: (value: number) => string
}

/** Like things by their size: each bar carries its name and its exact figure. */
export function RankedBars({ label, bars, format }: RankedBarsProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.value))
  return (
    <ol aria-label={label} className="grid content-start gap-3 text-sm">
      {bars.map((bar) => (
        <li key={bar.key}>
          <div className="flex items-baseline justify-between gap-4">
            <span className="min-w-0 truncate">
              {bar.href === undefined ? (
                bar.label
              ) : (
                <AppLink href={bar.href} className="hover:underline">
                  {bar.label}
                </AppLink>
              )}
            </span>
            <span className="shrink-0 font-semibold tabular-nums">{format(bar.value)}</span>
          </div>
          <div aria-hidden className="mt-1 h-1.5 bg-sunken">
            <div className="h-full bg-ink" style={{ width: `${(Math.max(0, bar.value) / most) * 100}%` }} />
          </div>
        </li>
      ))}
    </ol>
  )
}

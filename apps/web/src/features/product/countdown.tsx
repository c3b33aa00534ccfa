'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { countdownParts } from './countdown-parts.ts'

const units = ['days', 'hours', 'minutes', 'seconds'] as const

export interface CountdownProps {
  ms: number
  label: string
  /** The figures share the whole width. */
  wide?: boolean
  /** The size of the figures. */
  className?: string
}

/** The time left: each figure has a place of its own over its unit, so that nothing moves from one second to the next. */
export function Countdown({ ms, label, wide = false, className }: CountdownProps) {
  const t = useTranslations('product.drop')
  const parts = countdownParts(ms)
  const shown = parts.days > 0 ? units : units.slice(1)
  return (
    <div
      role="timer"
      aria-label={label}
      aria-live="off"
      className={cn(
        'proportional-nums',
        wide ? 'grid w-full auto-cols-fr grid-flow-col' : 'flex gap-[max(0.36em,1rem)]',
        className,
      )}
    >
      {shown.map((unit) => (
        <span key={unit} className="grid min-w-[1.2em] content-start">
          <span className="-ml-[0.04em] font-extrabold leading-[0.84] tracking-display">
            {String(parts[unit]).padStart(2, '0')}
          </span>
          <span className="mt-2 text-xs font-medium text-quiet">{t(unit, { count: parts[unit] })}</span>
        </span>
      ))}
    </div>
  )
}

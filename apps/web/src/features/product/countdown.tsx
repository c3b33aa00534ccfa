'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { countdownParts } from './countdown-parts.ts'

const units = ['days', 'hours', 'minutes', 'seconds'] as const

/** The time left, in large figures that keep their place. */
export function Countdown({ ms, label, className }: { ms: number; label: string; className?: string }) {
  const t = useTranslations('product.drop')
  const parts = countdownParts(ms)
  const shown = parts.days > 0 ? units : units.slice(1)
  return (
    <div role="timer" aria-label={label} aria-live="off" className={cn('flex gap-[0.32em]', className)}>
      {shown.map((unit) => (
        <span key={unit} className="grid">
          <span className="font-extrabold leading-none tracking-display tabular-nums">
            {String(parts[unit]).padStart(2, '0')}
          </span>
          <span className="mt-2 text-xs font-medium text-quiet">{t(unit)}</span>
        </span>
      ))}
    </div>
  )
}

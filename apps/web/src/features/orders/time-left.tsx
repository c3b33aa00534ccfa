'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { countdownParts } from '@/features/product/countdown-parts.ts'

const hurryMs = 2 * 60_000
/** The minutes at which a screen reader says what is left; every second would drown everything else. */
const spoken = new Set([10, 5, 2, 1])

/** The time left to pay, in large figures that keep their place; the first stands flush with the words above. */
export function TimeLeft({ ms }: { ms: number | null }) {
  const t = useTranslations('orders.pending')
  const { hours, minutes, seconds } = countdownParts(ms ?? 0)
  const words = ms === null ? '--:--' : `${twoDigits(hours * 60 + minutes)}:${twoDigits(seconds)}`
  const rounded = Math.ceil((ms ?? 0) / 60_000)
  return (
    <div>
      <p className="text-sm font-semibold">{t('timeLeft')}</p>
      <p
        role="timer"
        aria-live="off"
        aria-label={t('timeLeft')}
        className={cn(
          'mt-1 text-display font-extrabold tracking-display tabular-nums',
          ms !== null && ms < hurryMs && 'text-signal',
        )}
      >
        <span className="proportional-nums">{words.charAt(0)}</span>
        {words.slice(1)}
      </p>
      <p role="status" className="sr-only">
        {spoken.has(rounded) && t('minutesLeft', { count: rounded })}
      </p>
    </div>
  )
}

const twoDigits = (figure: number) => String(figure).padStart(2, '0')

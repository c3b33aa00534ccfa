'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { useSpoken } from '../live/use-spoken.ts'
import { DropFigure } from './drop-figure.tsx'

/** How many pieces of a drop are left, told as they go. */
export function PiecesLeft({ count, className }: { count: number; className: string }) {
  const t = useTranslations('product.drop')
  const spoken = useSpoken(count)
  return (
    <DropFigure label={t('left')}>
      <p
        key={count}
        className={cn(
          '-ml-[0.04em] animate-nudge font-extrabold tracking-display text-signal proportional-nums',
          className,
        )}
      >
        {t.rich('leftCount', {
          count,
          unit: (word) => <span className="ml-[0.1em] text-[0.55em] tracking-normal">{word}</span>,
        })}
      </p>
      <p role="status" className="sr-only">
        {t('left')} {t.markup('leftCount', { count: spoken, unit: (word) => word })}
      </p>
    </DropFigure>
  )
}

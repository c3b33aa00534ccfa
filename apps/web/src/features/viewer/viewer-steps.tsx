'use client'

import { IconButton, type IconButtonProps } from '@firstcome/ui/icon-button'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'

export interface ViewerStepsProps {
  place: number
  count: number
  goTo: (place: number) => void
}

/** One picture back, one on, and which of how many this is. */
export function ViewerSteps({ place, count, goTo }: ViewerStepsProps) {
  const t = useTranslations('product.viewer')
  return (
    <div className="absolute inset-x-3 bottom-[max(0.75rem,env(safe-area-inset-bottom))] z-10 flex items-center justify-center gap-2">
      <Step label={t('previous')} aria-disabled={place === 0} onClick={() => goTo(place - 1)}>
        <ChevronLeft aria-hidden size={20} />
      </Step>
      <p
        aria-live="polite"
        className="grid min-h-(--control-md) min-w-16 place-items-center rounded-sm bg-paper px-4 text-sm tabular-nums"
      >
        <span aria-hidden>{`${place + 1} / ${count}`}</span>
        <span className="sr-only">{t('at', { place: place + 1, count })}</span>
      </p>
      <Step label={t('next')} aria-disabled={place === count - 1} onClick={() => goTo(place + 1)}>
        <ChevronRight aria-hidden size={20} />
      </Step>
    </div>
  )
}

/** Stays in reach of the keyboard at the ends, where it does nothing. */
function Step(props: IconButtonProps) {
  return <IconButton {...props} className="bg-paper aria-disabled:text-quiet" />
}

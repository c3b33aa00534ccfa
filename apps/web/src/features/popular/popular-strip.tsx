'use client'

import type { PopularWindow } from '@firstcome/client'
import { cn } from '@firstcome/ui/cn'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Popular } from '@/trpc/outputs.ts'
import { clockStyle } from './clock-style.ts'
import { FollowingPiece, LeadingPiece } from './ranked-piece.tsx'
import { firstWindow, usePopular } from './use-popular.ts'
import { WindowSwitch } from './window-switch.tsx'

export interface PopularStripProps {
  popular: Popular
  /** When that was counted, as the server wrote it: the first use of Intl holds up a phone. */
  clock: string
}

/** What sold most: the first as a picture, the next four as a ranking, and when it was counted. */
export function PopularStrip({ popular: made, clock }: PopularStripProps) {
  const t = useTranslations('popular')
  const [window, setWindow] = useState<PopularWindow>(firstWindow)
  const { data, isError, isPlaceholderData } = usePopular(made, window)
  const shown = data ?? made
  return (
    <section aria-labelledby="popular" className="frame mt-24 md:mt-40">
      <header className="mb-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 border-t border-ink pt-4 md:mb-8">
        <h2 id="popular" className="text-title font-bold">
          {t('title')}
        </h2>
        <div className="flex flex-wrap items-baseline gap-x-6">
          <WindowSwitch window={window} onChoose={setWindow} />
          <AsOf time={shown.asOf} clock={shown === made ? clock : undefined} />
        </div>
      </header>
      <p role="status" className="text-sm text-muted empty:hidden">
        {isError && t('failed')}
        {!isError && shown.items.length === 0 && t('empty')}
      </p>
      <Ranking popular={shown} turning={isPlaceholderData} />
    </section>
  )
}

function Ranking({ popular, turning }: { popular: Popular; turning: boolean }) {
  const [first, ...others] = popular.items
  if (!first) return null
  return (
    <ol
      className={cn(
        'grid gap-x-5 transition-opacity md:grid-cols-12 md:grid-rows-4',
        turning && 'opacity-50',
      )}
    >
      <li className="mb-6 md:col-span-5 md:row-span-4 md:mb-0">
        <LeadingPiece ranked={first} />
      </li>
      {others.map((ranked) => (
        <li key={ranked.product.id} className="md:col-span-6 md:col-start-7">
          <FollowingPiece ranked={ranked} />
        </li>
      ))}
    </ol>
  )
}

function AsOf({ time, clock }: { time: string; clock: string | undefined }) {
  const t = useTranslations('popular')
  const format = useFormatter()
  return (
    <p className="text-sm text-quiet tabular-nums">
      <time dateTime={time}>{t('asOf', { time: clock ?? format.dateTime(new Date(time), clockStyle) })}</time>
    </p>
  )
}

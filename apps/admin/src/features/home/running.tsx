'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { When } from '@/features/time/when.tsx'
import type { Outputs } from '@/trpc/outputs.ts'
import { inLocale } from './in-locale.ts'
import { Still } from './still.tsx'

type Summary = Outputs['dashboard']['summary']

/** Drops and campaigns that run now, the first to end first: how much of each is gone. */
export function Running({ drops, campaigns }: Pick<Summary, 'drops' | 'campaigns'>) {
  const t = useTranslations('home.running')
  const name = inLocale(useLocale())
  const lines = [
    ...drops.map(({ id, endsAt, sold, left, name: words }) => ({
      id,
      href: `/products/${id}`,
      words,
      endsAt,
      note: t('sold', { sold, left }),
      share: sold / Math.max(1, sold + left),
    })),
    ...campaigns.map(({ id, endsAt, issued, quantity, isPaused, name: words }) => ({
      id,
      href: `/coupons/${id}/monitor`,
      words,
      endsAt,
      note: isPaused ? t('paused', { issued, quantity }) : t('claimed', { issued, quantity }),
      share: issued / Math.max(1, quantity),
    })),
  ].toSorted((a, b) => (a.endsAt < b.endsAt ? -1 : 1))
  if (lines.length === 0) return <p className="text-sm text-muted">{t('none')}</p>
  return (
    <Still value={lines}>
      {(shown) => (
        <ul className="grid gap-4 text-sm">
          {shown.map((line) => (
            <li key={line.id} className="grid gap-1.5">
              <div className="flex items-baseline justify-between gap-4">
                <Link href={line.href} className="min-w-0 truncate hover:underline">
                  {name(line.words)}
                </Link>
                <span className="shrink-0 text-xs text-muted">
                  {t.rich('ends', { when: () => <When time={line.endsAt} /> })}
                </span>
              </div>
              <div aria-hidden className="h-1.5 bg-sunken">
                <div className="h-full bg-ink" style={{ width: `${Math.min(1, line.share) * 100}%` }} />
              </div>
              <span className="text-xs text-muted tabular-nums">{line.note}</span>
            </li>
          ))}
        </ul>
      )}
    </Still>
  )
}

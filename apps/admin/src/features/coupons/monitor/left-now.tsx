'use client'

import type { CouponMonitor } from '@firstcome/client/admin'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { When } from '@/features/time/when.tsx'
import { ratesOf } from './burn-down.ts'

const figure = (count: number) => count.toLocaleString('en-US')
const rate = (count: number) => (count >= 10 ? figure(Math.round(count)) : count.toFixed(1))

/** How many are left at this moment, in large, and how fast they go. */
export function LeftNow({ monitor }: { monitor: CouponMonitor }) {
  const t = useTranslations('coupons.monitor')
  const { remaining, quantity, issued, series, state, startsAt, endsAt } = monitor
  const rates = series && ratesOf({ ...monitor, series })
  return (
    <section aria-label={t('now')} className="grid gap-4">
      <div className="grid items-end gap-x-10 gap-y-5 md:grid-cols-[auto_1fr]">
        <p className="grid gap-1">
          <span className="text-sm text-muted">{t('left')}</span>
          <span
            className="text-[clamp(3.5rem,10vw,6.5rem)] leading-[0.9] font-extrabold tracking-tighter tabular-nums"
            style={{ minWidth: `${figure(quantity).length}ch` }}
          >
            {figure(remaining)}
          </span>
        </p>
        <dl className="grid grid-cols-2 gap-x-8 gap-y-3 text-sm sm:grid-cols-4">
          <Part label={t('issued')}>{t('of', { issued: figure(issued), quantity: figure(quantity) })}</Part>
          <Part label={t('claimRate')}>{rates ? t('perSecond', { rate: rate(rates.claims) }) : '–'}</Part>
          <Part label={t('issueRate')}>{rates ? t('perSecond', { rate: rate(rates.issued) }) : '–'}</Part>
          <Part label={state === 'upcoming' ? t('starts') : t('ends')}>
            <When time={state === 'upcoming' ? startsAt : endsAt} />
          </Part>
        </dl>
      </div>
      <div aria-hidden className="h-2 bg-sunken">
        <div className="h-full bg-ink" style={{ width: `${(remaining / quantity) * 100}%` }} />
      </div>
    </section>
  )
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-muted">{label}</dt>
      <dd className="font-semibold tabular-nums">{children}</dd>
    </div>
  )
}

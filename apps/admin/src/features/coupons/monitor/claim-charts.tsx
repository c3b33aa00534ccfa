'use client'

import type { CouponMonitor } from '@firstcome/client/admin'
import { Notice } from '@firstcome/ui/notice'
import { RankedBars } from '@firstcome/ui/ranked-bars'
import { TrendChart } from '@firstcome/ui/trend-chart'
import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/features/home/section.tsx'
import { Still } from '@/features/home/still.tsx'
import { burnDown, refusalsOf } from './burn-down.ts'

const KNOWN = [
  'COUPON_SOLD_OUT',
  'COUPON_ALREADY_CLAIMED',
  'COUPON_NOT_OPEN',
  'COUPON_ENDED',
  'COUPON_PAUSED',
  'BUSY',
] as const

/** The last five minutes: what was left, what was issued, and why others went without. It holds still under a pointer. */
export function ClaimCharts({ monitor }: { monitor: CouponMonitor }) {
  const t = useTranslations('coupons.monitor')
  const { series } = monitor
  if (!series) return <Notice title={t('away.title')}>{t('away.body')}</Notice>
  return (
    <Still value={{ ...monitor, series }}>
      {(shown) => (
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
          <Flow shown={shown} />
          <div className="lg:col-span-2">
            <Refusals shown={shown} />
          </div>
        </div>
      )}
    </Still>
  )
}

type Shown = CouponMonitor & { series: NonNullable<CouponMonitor['series']> }

function Flow({ shown }: { shown: Shown }) {
  const t = useTranslations('coupons.monitor')
  const clock = useClock()
  const steps = burnDown(shown)
  const labels = { table: t('chart.table'), at: t('chart.at'), none: t('chart.none') }
  const format = (value: number) => t('count', { count: value })
  return (
    <>
      <TrendChart
        title={t('chart.left')}
        points={steps.map(({ at, remaining }) => ({ label: clock(at), value: remaining }))}
        format={format}
        series={{ current: t('left') }}
        labels={labels}
      />
      <TrendChart
        title={t('chart.issued')}
        shape="bars"
        points={steps.map(({ at, issued }) => ({ label: clock(at), value: issued }))}
        format={format}
        series={{ current: t('chart.inFive') }}
        labels={labels}
      />
    </>
  )
}

function Refusals({ shown }: { shown: Shown }) {
  const t = useTranslations('coupons.monitor')
  const refusals = refusalsOf(shown)
  return (
    <Section title={t('refused')}>
      {refusals.length === 0 ? (
        <p className="text-sm text-muted">{t('noneRefused')}</p>
      ) : (
        <RankedBars
          label={t('refused')}
          bars={refusals.map(({ reason, count }) => ({
            key: reason,
            label: t(`reasons.${KNOWN.find((known) => known === reason) ?? 'other'}`),
            value: count,
          }))}
          format={(count) => t('times', { count })}
        />
      )}
    </Section>
  )
}

function useClock() {
  const locale = useLocale()
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'Asia/Seoul',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  return (at: number) => format.format(at)
}

'use client'

import { cn } from '@firstcome/ui/cn'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { useAddress } from '@/address/use-address.ts'
import { DayField } from '@/features/list/day-field.tsx'
import type { DayRange } from './range-of.ts'

export interface RangePickerProps {
  /** So many last days each. */
  presets: readonly number[]
  range: DayRange & { today: string; days: number }
}

/** Chooses the days that figures are of: the last so many, or from one day to another. */
export function RangePicker({ presets, range }: RangePickerProps) {
  const t = useTranslations('home.range')
  const { read, change, hrefWith } = useAddress()
  const isLast = range.to === range.today
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <nav aria-label={t('label')} className="flex rounded-sm border border-outline text-sm">
        {presets.map((days) => {
          const isShown = isLast && range.days === days
          return (
            <Link
              key={days}
              href={hrefWith({ days: `${days}`, from: null, to: null })}
              replace
              scroll={false}
              aria-current={isShown ? 'true' : undefined}
              className={cn(
                'inline-flex min-h-(--control-sm) items-center px-2.5 whitespace-nowrap not-first:border-l not-first:border-outline',
                isShown ? 'bg-ink font-medium text-paper' : 'text-muted hover:text-ink',
              )}
            >
              {t('last', { days })}
            </Link>
          )
        })}
      </nav>
      <div className="flex flex-wrap items-center gap-2 max-md:grid">
        {(['from', 'to'] as const).map((end) => (
          <DayField
            key={end}
            label={t(end)}
            value={range[end]}
            isSet={read(end) !== undefined}
            onChange={(day) => day && change({ from: range.from, to: range.to, days: null, [end]: day })}
          />
        ))}
      </div>
    </div>
  )
}

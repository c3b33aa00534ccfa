'use client'

import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { filterClass } from '@/features/list/filter-class.ts'

/** Narrows the list to amounts from one to another, in won. */
export function AmountFilter() {
  const t = useTranslations('orders.filters')
  return (
    <span className="inline-flex items-center gap-1.5 text-sm text-muted">
      <Amount param="min" label={t('min')} />
      <span aria-hidden>–</span>
      <Amount param="max" label={t('max')} />
    </span>
  )
}

function Amount({ param, label }: { param: string; label: string }) {
  const { read, change } = useAddress()
  const value = read(param) ?? ''
  const ask = (typed: string) => change({ [param]: typed.replace(/\D/g, '') })
  return (
    <input
      // Typed anew when the address says something else.
      key={value}
      aria-label={label}
      placeholder={label}
      inputMode="numeric"
      defaultValue={value && Number(value).toLocaleString('ko-KR')}
      onBlur={({ target }) => ask(target.value)}
      onKeyDown={({ key, currentTarget }) => key === 'Enter' && ask(currentTarget.value)}
      className={`${filterClass(value !== '')} w-20 text-ink tabular-nums placeholder:text-quiet`}
    />
  )
}

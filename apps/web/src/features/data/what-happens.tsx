import { useTranslations } from 'next-intl'

const parts = ['goes', 'stays', 'after'] as const

/** What goes with an account, what stays, and what can no longer be done. */
export function WhatHappens() {
  const t = useTranslations('account.data.erase')
  return (
    <dl className="grid gap-4 border-y border-hairline py-4 text-sm">
      {parts.map((part) => (
        <div key={part} className="grid gap-1">
          <dt className="font-semibold text-ink">{t(`${part}.title`)}</dt>
          <dd className="text-muted">{t(`${part}.body`)}</dd>
        </div>
      ))}
    </dl>
  )
}

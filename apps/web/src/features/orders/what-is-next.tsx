'use client'

import { useTranslations } from 'next-intl'

const steps = ['now', 'ship', 'arrive'] as const

/** What happens with an order once it is paid. */
export function WhatIsNext() {
  const t = useTranslations('orders.thanks')
  return (
    <ol className="grid gap-5">
      {steps.map((step, place) => (
        <li key={step} className="grid grid-cols-[2rem_1fr] text-sm">
          <span aria-hidden className="text-base text-quiet tabular-nums">
            {place + 1}
          </span>
          <span>
            <strong className="block text-base font-semibold">{t(`${step}.title`)}</strong>
            <span className="text-muted">{t(`${step}.body`)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

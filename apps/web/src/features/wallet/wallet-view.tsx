'use client'

import { useTranslations } from 'next-intl'
import { Balance } from './balance.tsx'
import { ChargeForm } from './charge-form.tsx'
import { Entries } from './entries.tsx'

/** The wallet: what is in it, a way to fill it, and every movement. */
export function WalletView() {
  const t = useTranslations('wallet')
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-12">
      <div className="lg:col-span-12">
        <Balance />
      </div>
      <section aria-labelledby="charge" className="border-t border-ink pt-5 lg:col-span-5">
        <h2 id="charge" className="mb-5 text-lg font-semibold">
          {t('charge.title')}
        </h2>
        <ChargeForm />
      </section>
      <section aria-labelledby="entries" className="border-t border-ink pt-5 lg:col-span-7">
        <h2 id="entries" className="mb-5 text-lg font-semibold">
          {t('entries.title')}
        </h2>
        <Entries />
      </section>
    </div>
  )
}

'use client'

import { deliveryStatusSchema } from '@firstcome/client/admin'
import { Tabs } from '@firstcome/ui/tabs'
import { useTranslations } from 'next-intl'
import { useAddress } from '@/address/use-address.ts'
import { useMay } from '@/features/session/use-may.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { DeliveryTable } from './delivery-table.tsx'
import { RedeliverDead } from './redeliver-dead.tsx'

/** What was sent to one endpoint, by where it stands. */
export function DeliveryTabs({ endpoint }: { endpoint: Endpoint }) {
  const t = useTranslations('webhooks')
  const { read, hrefWith } = useAddress()
  const mayRun = useMay('manager')
  const status = deliveryStatusSchema.safeParse(read('status')).data
  const tabs = [undefined, ...deliveryStatusSchema.options].map((each) => ({
    key: each ?? 'all',
    label: t(`views.${each ?? 'all'}`),
    href: hrefWith({ status: each ?? null, show: null }),
  }))
  return (
    <section aria-label={t('views.deliveries')} className="min-w-0">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <Tabs label={t('views.deliveries')} tabs={tabs} current={status ?? 'all'} />
        {mayRun && endpoint.dead > 0 && <RedeliverDead endpoint={endpoint} />}
      </div>
      <DeliveryTable status={status} endpointId={endpoint.id} ofOneEndpoint />
    </section>
  )
}

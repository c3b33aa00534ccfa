'use client'

import { Skeleton } from '@firstcome/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { Page } from '@/features/shell/page.tsx'
import { useTRPC } from '@/trpc/context.ts'
import { AdjustPoints } from './adjust-points.tsx'
import { CustomerFigures } from './customer-figures.tsx'
import { CustomerRecords } from './customer-records.tsx'
import { Identity } from './identity.tsx'
import type { Revealed } from './reveal-dialog.tsx'
import { RevealPerson } from './reveal-person.tsx'

/** One customer: who they are behind masks, what they hold, and what they did. */
export function CustomerView({ id }: { id: string }) {
  const t = useTranslations('customers')
  const trpc = useTRPC()
  const mayAct = useMay('manager')
  const { data: customer, error, refetch } = useQuery(trpc.customers.byId.queryOptions({ id }))
  // What was revealed is kept by this page alone, and gone with it.
  const [revealed, setRevealed] = useState<Revealed | null>(null)
  const back = { href: '/customers', label: t('title') }
  if (error && !customer)
    return (
      <Page title={t('title')} back={back}>
        <LoadFailed error={error} onRetry={refetch} />
      </Page>
    )
  return (
    <Page
      title={customer ? (revealed?.name ?? customer.name) : <Skeleton className="h-6 w-24" />}
      back={back}
      actions={
        mayAct &&
        customer && (
          <>
            <RevealPerson id={id} revealed={revealed} onChange={setRevealed} />
            <AdjustPoints customer={customer} />
          </>
        )
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem] lg:grid-rows-[auto_1fr]">
        <CustomerFigures customer={customer} />
        <Identity id={id} customer={customer} revealed={revealed} />
        <CustomerRecords id={id} />
      </div>
    </Page>
  )
}

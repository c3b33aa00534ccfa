'use client'

import { Button } from '@firstcome/ui/button'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAddress } from '@/address/use-address.ts'
import { RevealDialog } from '@/features/customers/reveal-dialog.tsx'
import { FilterSelect } from '@/features/list/filter-select.tsx'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { Page } from '@/features/shell/page.tsx'
import { Slip } from './slip.tsx'
import { SlipPaper } from './slip-paper.tsx'
import { type DeskOrder, useOrder } from './use-order.ts'

/** What goes into the parcel, on paper: pieces and address, no prices. The address is shown for a reason alone. */
export function SlipView({ id }: { id: string }) {
  const t = useTranslations('order.slip')
  const mayReveal = useMay('manager')
  const { read } = useAddress()
  const { data: order, error, refetch } = useOrder(id)
  const [shipTo, setShipTo] = useState<DeskOrder['shipTo'] | null>(null)
  const [isAsking, setAsking] = useState(false)
  const isMasked = mayReveal && order?.shipTo && !shipTo
  return (
    <Page
      title={t('title')}
      back={{ href: `/orders/${id}`, label: t('back') }}
      actions={
        <>
          {isMasked && (
            <Button size="sm" onClick={() => setAsking(true)}>
              {t('reveal')}
            </Button>
          )}
          <Button
            size="sm"
            variant={isMasked ? 'outline' : 'solid'}
            disabled={!order}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        </>
      }
    >
      <SlipPaper size={read('paper') === 'a4' ? 'A4' : 'A5'} />
      {error && !order && <LoadFailed error={error} onRetry={refetch} />}
      {!order && !error && <Skeleton className="h-96" />}
      <div className="mx-auto flex w-full max-w-2xl items-start gap-4">
        <p className="flex-1 text-sm text-muted">{isMasked && t('masked')}</p>
        <FilterSelect param="paper" label={t('a5')} options={[{ value: 'a4', label: t('a4') }]} />
      </div>
      {order && <Slip order={order} shipTo={shipTo ?? order.shipTo} />}
      {isAsking && (
        <RevealDialog
          of={{ orderId: id }}
          onRevealed={({ shipTo }) => setShipTo(shipTo)}
          onClose={() => setAsking(false)}
        />
      )}
    </Page>
  )
}

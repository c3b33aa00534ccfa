'use client'

import { Button } from '@firstcome/ui/button'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RevealDialog } from '@/features/customers/reveal-dialog.tsx'
import { Section } from '@/features/home/section.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { AddressLines } from './address-lines.tsx'
import type { DeskOrder } from './use-order.ts'

/** Where the order goes: masked until someone says why they need to know. */
export function AddressCard({ order }: { order: DeskOrder }) {
  const t = useTranslations('order.address')
  const mayReveal = useMay('manager')
  // What was revealed is kept by this page alone, and gone with it.
  const [revealed, setRevealed] = useState<DeskOrder['shipTo'] | null>(null)
  const [isAsking, setAsking] = useState(false)
  return (
    <Section
      title={t('title')}
      end={
        mayReveal &&
        order.shipTo && (
          <Button size="sm" variant="quiet" onClick={() => (revealed ? setRevealed(null) : setAsking(true))}>
            {t(revealed ? 'hide' : 'reveal')}
          </Button>
        )
      }
    >
      <AddressLines address={revealed ?? order.shipTo} />
      {isAsking && (
        <RevealDialog
          of={{ orderId: order.id }}
          onRevealed={({ shipTo }) => setRevealed(shipTo)}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  )
}

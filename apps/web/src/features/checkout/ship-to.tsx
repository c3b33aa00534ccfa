'use client'

import { Button } from '@firstcome/ui/button'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { AddressFields } from '@/features/account/address-fields.tsx'
import { AddressText } from '@/features/account/address-text.tsx'
import type { SavedAddress } from '@/trpc/outputs.ts'
import { AddressOption } from './address-option.tsx'
import { CheckoutPart } from './checkout-part.tsx'
import type { useShipTo } from './use-ship-to.ts'

export interface ShipToProps {
  addresses: SavedAddress[]
  shipTo: ReturnType<typeof useShipTo>
}

/** Where it goes: the chosen address, the others behind one press, a new one right here. */
export function ShipTo({ addresses, shipTo }: ShipToProps) {
  const t = useTranslations('checkout.shipTo')
  const { saved, isNew, choose, form } = shipTo
  const [open, setOpen] = useState(false)
  const folded = saved && !open && !isNew
  return (
    <CheckoutPart title={t('title')}>
      {folded && (
        <div className="flex items-start justify-between gap-4">
          <AddressText address={saved} />
          <Button variant="quiet" className="-mt-2.5 shrink-0" onClick={() => setOpen(true)}>
            {t('change')}
          </Button>
        </div>
      )}
      {!folded && addresses.length > 0 && (
        <fieldset className="grid gap-2">
          <legend className="sr-only">{t('choose')}</legend>
          {addresses.map((address) => (
            <AddressOption
              key={address.id}
              value={address.id}
              checked={!isNew && saved?.id === address.id}
              onChoose={choose}
            >
              <AddressText address={address} />
            </AddressOption>
          ))}
          <AddressOption value="new" checked={isNew} onChoose={choose}>
            <span className="text-sm font-semibold">{t('new')}</span>
          </AddressOption>
        </fieldset>
      )}
      {isNew && (
        <div className={addresses.length > 0 ? 'mt-5' : undefined}>
          <AddressFields form={form} />
          <p className="mt-3 text-xs text-quiet">{t('kept')}</p>
        </div>
      )}
    </CheckoutPart>
  )
}

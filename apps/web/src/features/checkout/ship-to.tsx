'use client'

import { RadioField } from '@firstcome/ui/radio-field'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { AddressFields } from '@/features/account/address-fields.tsx'
import { AddressText } from '@/features/account/address-text.tsx'
import type { SavedAddress } from '@/trpc/outputs.ts'
import { asideClass } from './aside-class.ts'
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
  const change = (
    <button type="button" className={asideClass} onClick={() => setOpen(true)}>
      {t('change')}
    </button>
  )
  return (
    <CheckoutPart title={t('title')} aside={folded && change}>
      {folded && <AddressText address={saved} />}
      {!folded && addresses.length > 0 && (
        <fieldset className="grid gap-2">
          <legend className="sr-only">{t('choose')}</legend>
          {addresses.map((address) => (
            <RadioField
              key={address.id}
              name="shipTo"
              value={address.id}
              checked={!isNew && saved?.id === address.id}
              onChange={() => choose(address.id)}
            >
              <AddressText address={address} />
            </RadioField>
          ))}
          <RadioField name="shipTo" value="new" checked={isNew} onChange={() => choose('new')}>
            <span className="font-semibold">{t('new')}</span>
          </RadioField>
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

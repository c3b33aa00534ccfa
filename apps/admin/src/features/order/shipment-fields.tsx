'use client'

import { TextField } from '@firstcome/ui/text-field'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { carriers } from '@/features/orders/carriers.ts'

interface Shipment {
  carrier: string
  trackingNumber: string
}

export const isWhole = ({ carrier, trackingNumber }: Shipment): boolean =>
  carrier.trim() !== '' && trackingNumber.trim() !== ''

export interface ShipmentFieldsProps {
  value: Shipment
  onChange: (value: Shipment) => void
}

const MAX = 60

/** By whom an order is carried, and under which number, which is what there is to type. */
export function ShipmentFields({ value, onChange }: ShipmentFieldsProps) {
  const t = useTranslations('order.ship')
  const number = useRef<HTMLInputElement>(null)
  useEffect(() => number.current?.focus(), [])
  return (
    <>
      <TextField
        label={t('carrier')}
        list="carriers"
        autoComplete="off"
        maxLength={MAX}
        value={value.carrier}
        onChange={({ target }) => onChange({ ...value, carrier: target.value })}
      />
      <datalist id="carriers">
        {carriers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField
        ref={number}
        label={t('number')}
        autoComplete="off"
        inputClassName="tabular-nums"
        maxLength={MAX}
        value={value.trackingNumber}
        onChange={({ target }) => onChange({ ...value, trackingNumber: target.value })}
      />
    </>
  )
}

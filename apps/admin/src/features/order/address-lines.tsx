import { useTranslations } from 'next-intl'
import type { DeskOrder } from './use-order.ts'

/** An address as it is written on a parcel; a word where it was erased. */
export function AddressLines({ address }: { address: DeskOrder['shipTo'] }) {
  const t = useTranslations('order.address')
  if (!address) return <p className="text-muted">{t('erased')}</p>
  const { recipient, phone, postalCode, line1, line2, note } = address
  return (
    <address className="grid gap-0.5 not-italic">
      <span className="font-medium">{recipient}</span>
      <span className="tabular-nums">{phone}</span>
      <span>
        ({postalCode}) {line1} {line2}
      </span>
      {note && <span className="text-muted">{note}</span>}
    </address>
  )
}

import type { Address } from '@firstcome/client'
import { cn } from '@firstcome/ui/cn'

/** An address as it is written on a parcel. */
export function AddressText({ address, className }: { address: Address; className?: string }) {
  const { recipient, phone, postalCode, line1, line2, note } = address
  return (
    <address className={cn('grid gap-0.5 text-sm not-italic', className)}>
      <span className="font-semibold">
        {recipient} <span className="font-normal text-muted tabular-nums">{phone}</span>
      </span>
      <span className="text-muted">
        <span className="tabular-nums">{postalCode}</span> {line1}
        {line2 && `, ${line2}`}
      </span>
      {note && <span className="text-quiet">{note}</span>}
    </address>
  )
}

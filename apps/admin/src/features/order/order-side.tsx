import { AddressCard } from './address-card.tsx'
import { CustomerCard } from './customer-card.tsx'
import { Notes } from './notes.tsx'
import { TrackingCard } from './tracking-card.tsx'
import type { DeskOrder } from './use-order.ts'

/** Beside an order: whose it is, where it goes, how it is carried, and what staff noted. */
export function OrderSide({ order }: { order: DeskOrder }) {
  return (
    <aside className="grid content-start gap-8 lg:sticky lg:top-16 lg:row-span-2">
      <CustomerCard order={order} />
      <AddressCard order={order} />
      <TrackingCard order={order} />
      <Notes order={order} />
    </aside>
  )
}

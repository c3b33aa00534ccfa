'use client'

import { useState } from 'react'
import type { OrderRow } from './use-order-columns.tsx'

/** The orders that are selected, each as it was seen last, also those of other pages. */
export function useSelectedOrders(rows: readonly OrderRow[] | undefined) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, OrderRow>>(new Map())
  const seen = new Map((rows ?? []).map((row) => [row.id, row]))
  const latest = (id: string) => seen.get(id) ?? chosen.get(id)
  const keep = (ids: Iterable<string>) =>
    setChosen(
      new Map(
        [...ids].flatMap((id) => {
          const row = latest(id)
          return row ? [[id, row] as const] : []
        }),
      ),
    )
  return {
    orders: [...chosen.keys()].flatMap((id) => latest(id) ?? []),
    selected: new Set(chosen.keys()),
    onChange: keep,
    /** Takes these out of the selection: what was to be done with them is done. */
    drop: (ids: readonly string[]) => keep([...chosen.keys()].filter((id) => !ids.includes(id))),
  }
}

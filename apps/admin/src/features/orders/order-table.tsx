'use client'

import { Button } from '@firstcome/ui/button'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAddress } from '@/address/use-address.ts'
import { ListTable } from '@/features/list/list-table.tsx'
import { withinList } from '@/features/order/within-list.ts'
import { useMay } from '@/features/session/use-may.ts'
import { NoOrders } from './no-orders.tsx'
import type { OrderFilter } from './order-filter.ts'
import { ShipDrawer } from './ship-drawer.tsx'
import { isShippable } from './ship-sheet.ts'
import { sortByColumn, sortOfColumn } from './sort-columns.ts'
import { useOrderColumns } from './use-order-columns.tsx'
import { useOrderList } from './use-order-list.ts'
import { useSelectedOrders } from './use-selected-orders.ts'

/** The orders of a filter; those that are selected, also on other pages, are shipped together. */
export function OrderTable({ filter }: { filter: OrderFilter }) {
  const t = useTranslations('orders')
  const { read, hrefWith, here } = useAddress()
  const mayShip = useMay('manager')
  const list = useOrderList(filter, read('cursor'))
  const [isShipping, setShipping] = useState(false)
  const { orders, selected, onChange, drop } = useSelectedOrders(list.data?.items)
  const shippable = orders.filter(isShippable)
  const { by, direction } = sortByColumn[filter.sort]
  return (
    <>
      <ListTable
        list={list}
        caption={t('title')}
        columns={useOrderColumns()}
        rowKey={({ id }) => id}
        rowHref={({ id }) => withinList(`/orders/${id}`, here)}
        sort={{
          by,
          direction,
          hrefFor: (by, direction) => hrefWith({ sort: sortOfColumn(by, direction) }),
        }}
        selection={
          mayShip
            ? {
                selected,
                onChange,
                labels: {
                  all: t('selection.all'),
                  row: ({ number }) => t('selection.row', { number }),
                  count: (count) => t('selection.count', { count }),
                  clear: t('selection.clear'),
                },
                actions: (
                  <Button size="sm" disabled={shippable.length === 0} onClick={() => setShipping(true)}>
                    {t('selection.ship', { count: shippable.length })}
                  </Button>
                ),
              }
            : undefined
        }
        empty={<NoOrders nextCursor={list.data?.nextCursor ?? null} />}
      />
      {isShipping && (
        <ShipDrawer
          orders={shippable}
          left={orders.length - shippable.length}
          onShipped={drop}
          onClose={() => setShipping(false)}
        />
      )}
    </>
  )
}

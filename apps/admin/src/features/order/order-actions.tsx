'use client'

import { IconButton } from '@firstcome/ui/icon-button'
import { Menu } from '@firstcome/ui/menu'
import { MenuItem } from '@firstcome/ui/menu-item'
import { MenuLine } from '@firstcome/ui/menu-line'
import { Ban, Ellipsis, Printer, ScrollText, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useKey } from '@/features/intention/use-key.ts'
import { useMay } from '@/features/session/use-may.ts'
import { NextStep } from '@/features/shell/next-step.tsx'
import { actsOf } from './acts-of.ts'
import { CancelDialog } from './cancel-dialog.tsx'
import { DeliverDialog } from './deliver-dialog.tsx'
import { RefundDrawer } from './refund-drawer.tsx'
import { ShipDialog } from './ship-dialog.tsx'
import type { DeskOrder } from './use-order.ts'

type Act = 'ship' | 'deliver' | 'refund' | 'cancel'

/** What can be done with an order now: its next step as a button, the rest in a menu. Keys outlive the dialogs. */
export function OrderActions({ order }: { order: DeskOrder }) {
  const t = useTranslations('order.actions')
  const may = useMay('manager')
  const [act, setAct] = useState<Act | null>(null)
  const [refunding, cancelling] = [useKey(), useKey()]
  const { ship, deliver, refund, cancel } = actsOf(order)
  const onClose = () => setAct(null)
  return (
    <>
      {may && ship && (
        <NextStep variant="signal" onClick={() => setAct('ship')}>
          {t('ship')}
        </NextStep>
      )}
      {may && deliver && (
        <NextStep variant="solid" onClick={() => setAct('deliver')}>
          {t('deliver')}
        </NextStep>
      )}
      <Menu
        trigger={
          <IconButton label={t('more')}>
            <Ellipsis aria-hidden size={16} />
          </IconButton>
        }
      >
        <MenuItem icon={<Printer aria-hidden size={16} />} href={`/orders/${order.id}/slip`}>
          {t('slip')}
        </MenuItem>
        <MenuItem icon={<ScrollText aria-hidden size={16} />} href={`/audit?subject=${order.id}`}>
          {t('audit')}
        </MenuItem>
        {may && (refund || cancel) && <MenuLine />}
        {may && refund && (
          <MenuItem icon={<Undo2 aria-hidden size={16} />} onSelect={() => setAct('refund')}>
            {t('refund')}
          </MenuItem>
        )}
        {may && cancel && (
          <MenuItem icon={<Ban aria-hidden size={16} />} tone="signal" onSelect={() => setAct('cancel')}>
            {t('cancel')}
          </MenuItem>
        )}
      </Menu>
      {act === 'ship' && <ShipDialog order={order} onClose={onClose} />}
      {act === 'deliver' && <DeliverDialog order={order} onClose={onClose} />}
      {act === 'refund' && <RefundDrawer order={order} intention={refunding} onClose={onClose} />}
      {act === 'cancel' && <CancelDialog order={order} intention={cancelling} onClose={onClose} />}
    </>
  )
}

'use client'

import { Button } from '@firstcome/ui/button'
import { CheckboxField } from '@firstcome/ui/checkbox-field'
import { Drawer } from '@firstcome/ui/drawer'
import { Figure } from '@firstcome/ui/figure'
import { Figures } from '@firstcome/ui/figures'
import { formatWon } from '@firstcome/ui/format-won'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ReasonField } from './reason-field.tsx'
import { RefundLines } from './refund-lines.tsx'
import type { DeskOrder } from './use-order.ts'
import { useRefund } from './use-refund.ts'
import { useRefundEffects } from './use-refund-effects.ts'
import { useRefused } from './use-refused.ts'

export interface RefundDrawerProps {
  order: DeskOrder
  intention: { key: string; renew: () => void }
  onClose: () => void
}

/** Chooses pieces, shows exactly what they bring back, and refunds them for a reason. */
export function RefundDrawer({ order, intention, onClose }: RefundDrawerProps) {
  const t = useTranslations('order.refund')
  const words = useTranslations('order')
  const refused = useRefused()
  const effectsOf = useRefundEffects()
  const [restock, setRestock] = useState(order.status === 'paid')
  const [reason, setReason] = useState('')
  const { pieces, choose, count, preview, refund } = useRefund(order, intention, onClose)
  const shown = count > 0 && !preview.isError ? preview.data : undefined
  const error = refund.error ?? preview.error
  return (
    <Drawer
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title', { number: order.number })}
      closeLabel={words('close')}
      footer={
        <div className="grid gap-3">
          {error && <Notice tone="signal">{refused(error)}</Notice>}
          <Button
            variant="signal"
            className="w-full"
            disabled={!shown || reason.trim() === ''}
            pending={refund.isPending || (count > 0 && preview.isFetching)}
            onClick={() => refund.send({ restock, reason })}
          >
            {shown ? t('confirm', { count, amount: formatWon(shown.amount) }) : t('choose')}
          </Button>
        </div>
      }
    >
      <div className="grid gap-6">
        <RefundLines order={order} pieces={pieces} onChange={choose} />
        <CheckboxField
          label={t('restock')}
          checked={restock}
          onChange={({ target }) => setRestock(target.checked)}
        />
        <ReasonField label={words('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} />
        {shown && (
          <Figures>
            {effectsOf(shown, restock, order).map(({ label, after, strong }) => (
              <Figure key={label} label={label} strong={strong}>
                {after}
              </Figure>
            ))}
          </Figures>
        )}
      </div>
    </Drawer>
  )
}

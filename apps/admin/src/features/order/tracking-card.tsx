'use client'

import { Button } from '@firstcome/ui/button'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Section } from '@/features/home/section.tsx'
import { useMay } from '@/features/session/use-may.ts'
import { When } from '@/features/time/when.tsx'
import { TrackingDialog } from './tracking-dialog.tsx'
import type { DeskOrder } from './use-order.ts'

/** How the order is carried, once it is. */
export function TrackingCard({ order }: { order: DeskOrder }) {
  const t = useTranslations('order.tracking')
  const mayEdit = useMay('manager')
  const [isEditing, setEditing] = useState(false)
  const { tracking, shippedAt, deliveredAt } = order
  return (
    <Section
      title={t('title')}
      end={
        mayEdit &&
        tracking && (
          <Button size="sm" variant="quiet" onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
        )
      }
    >
      {tracking ? (
        <p className="grid gap-0.5">
          <span className="font-medium">{tracking.carrier}</span>
          <span className="tabular-nums select-all">{tracking.number}</span>
          <span className="text-muted">
            {t('shipped')} <When time={shippedAt} />
            {deliveredAt && (
              <>
                {' · '}
                {t('delivered')} <When time={deliveredAt} />
              </>
            )}
          </span>
        </p>
      ) : (
        <p className="text-muted">{t('none')}</p>
      )}
      {isEditing && tracking && (
        <TrackingDialog order={order} tracking={tracking} onClose={() => setEditing(false)} />
      )}
    </Section>
  )
}

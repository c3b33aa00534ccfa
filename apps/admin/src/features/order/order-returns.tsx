'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { Notice } from '@firstcome/ui/notice'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import type { DeskOrder } from './use-order.ts'

/** Returns of the order that wait for a decision, before anything else. */
export function OrderReturns({ order }: { order: DeskOrder }) {
  const t = useTranslations('order.returns')
  const open = order.returns.filter(({ status }) => status === 'requested')
  return open.map(({ id, reason, lines }) => (
    <Notice
      key={id}
      title={t('waiting', { count: lines.reduce((sum, { quantity }) => sum + quantity, 0) })}
      action={
        <LinkButton size="sm" variant="outline">
          <Link href={`/returns?show=${id}`}>{t('decide')}</Link>
        </LinkButton>
      }
    >
      {reason}
    </Notice>
  ))
}

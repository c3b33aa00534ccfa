'use client'

import { LinkButton } from '@firstcome/ui/link-button'
import { useTranslations } from 'next-intl'
import { Link } from '@/address/link.tsx'
import { Section } from '@/features/home/section.tsx'
import type { DeskOrder } from './use-order.ts'

/** Whose order it is, masked, and the way to them. */
export function CustomerCard({ order: { customer } }: { order: DeskOrder }) {
  const t = useTranslations('order.customer')
  return (
    <Section
      title={t('title')}
      end={
        customer.name && (
          <LinkButton size="sm" variant="quiet">
            <Link href={`/customers/${customer.id}`}>{t('open')}</Link>
          </LinkButton>
        )
      }
    >
      <p className="grid gap-0.5">
        <span className="font-medium">{customer.name || t('gone')}</span>
        <span className="break-all text-muted">{customer.email}</span>
        {customer.phone && <span className="text-muted tabular-nums">{customer.phone}</span>}
      </p>
    </Section>
  )
}

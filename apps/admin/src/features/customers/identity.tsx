'use client'

import { formatMoment } from '@firstcome/ui/format-moment'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/address/link.tsx'
import { Section } from '@/features/home/section.tsx'
import type { Outputs } from '@/trpc/outputs.ts'
import { CopyId } from './copy-id.tsx'
import type { Revealed } from './reveal-dialog.tsx'

export interface IdentityProps {
  id: string
  customer: Outputs['customers']['byId'] | undefined
  revealed: Revealed | null
}

/** Who a customer is and where their orders go, masked unless it was revealed. */
export function Identity({ id, customer, revealed }: IdentityProps) {
  const t = useTranslations('customers')
  const locale = useLocale()
  if (!customer) return <Skeleton className="h-72 lg:col-start-2 lg:row-span-2 lg:row-start-1" />
  const facts: [key: string, label: string, value: ReactNode][] = [
    ['name', t('identity.name'), revealed?.name ?? customer.name],
    ['email', t('identity.email'), revealed?.email ?? customer.email],
    ['phone', t('identity.phone'), revealed?.phone ?? customer.phone ?? t('identity.missing')],
    ['locale', t('identity.locale'), t(`identity.${customer.locale}`)],
    ['since', t('identity.since'), formatMoment(customer.createdAt, locale, 'short')],
    ['sessions', t('identity.sessions'), t('identity.sessionCount', { count: customer.sessions })],
    ['id', t('identity.id'), <CopyId key="id" id={id} />],
  ]
  return (
    <aside className="grid content-start gap-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
      <Section title={t('identity.title')}>
        <dl className="grid gap-2">
          {facts.map(([key, label, value]) => (
            <div key={key} className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-baseline gap-2">
              <dt className="text-muted">{label}</dt>
              <dd className="break-words">{value}</dd>
            </div>
          ))}
        </dl>
        <Link href={`/audit?subject=${id}`} className="justify-self-start underline underline-offset-4">
          {t('identity.audit')}
        </Link>
      </Section>
      <Addresses addresses={revealed?.addresses ?? customer.addresses} />
    </aside>
  )
}

function Addresses({ addresses }: { addresses: Outputs['customers']['byId']['addresses'] }) {
  const t = useTranslations('customers.addresses')
  return (
    <Section title={t('title')}>
      {addresses.length === 0 && <p className="text-muted">{t('none')}</p>}
      {addresses.map(({ id, isDefault, recipient, phone, postalCode, line1, line2, note }) => (
        <address key={id} className="grid gap-0.5 border-hairline not-italic not-last:border-b not-last:pb-3">
          <span className="flex items-baseline justify-between gap-2">
            {recipient} {isDefault && <span className="text-xs text-muted">{t('default')}</span>}
          </span>
          <span className="tabular-nums">{phone}</span>
          <span>
            ({postalCode}) {line1} {line2}
          </span>
          {note && <span className="text-muted">{note}</span>}
        </address>
      ))}
    </Section>
  )
}

'use client'

import { formatMoment } from '@firstcome/ui/format-moment'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/address/link.tsx'
import { useAddress } from '@/address/use-address.ts'
import { type Entry, subjectHref } from './entry.ts'
import { FactsTable } from './facts-table.tsx'
import { Subject } from './subject.tsx'
import { Who } from './who.tsx'

const linkClass = 'underline decoration-outline underline-offset-4 hover:decoration-ink'

/** One act: who, when, from where, on what, why, and what it changed. */
export function EntryDetails({ entry }: { entry: Entry }) {
  const t = useTranslations('audit')
  const locale = useLocale()
  const { hrefWith } = useAddress()
  const { subject, reason, device, address } = entry
  const href = subjectHref(subject)
  const name = <Subject subject={subject} />
  return (
    <div className="grid gap-8">
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2.5 text-sm">
        <Fact label={t('columns.who')}>
          <Who staff={entry.staff} />
        </Fact>
        <Fact label={t('columns.at')}>{formatMoment(entry.at, locale)}</Fact>
        <Fact label={t('columns.from')}>{[device, address].filter(Boolean).join(' · ') || '–'}</Fact>
        <Fact label={t('columns.subject')}>
          {href ? (
            <Link href={href} className={linkClass}>
              {name}
            </Link>
          ) : (
            name
          )}
          {subject.id && (
            <Link href={hrefWith({ subject: subject.id, show: null })} className={`ml-4 ${linkClass}`}>
              {t('allOfSubject')}
            </Link>
          )}
        </Fact>
        {reason && <Fact label={t('columns.reason')}>{reason}</Fact>}
      </dl>
      <FactsTable before={entry.before} after={entry.after} />
    </div>
  )
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <dt className="text-quiet">{label}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </>
)

'use client'

import { Button } from '@firstcome/ui/button'
import { Notice } from '@firstcome/ui/notice'
import { Rows } from '@firstcome/ui/rows'
import { Skeleton } from '@firstcome/ui/skeleton'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { LoadFailed } from '@/features/list/load-failed.tsx'
import type { SavedAddress } from '@/trpc/outputs.ts'
import { AddressRow } from './address-row.tsx'
import { AddressSheet } from './address-sheet.tsx'
import { useAddresses } from './use-addresses.ts'
import { useEditAddresses } from './use-edit-addresses.ts'

/** The book of addresses: add, change, choose the default, remove with a way back. */
export function Addresses() {
  const t = useTranslations('account.address')
  const { data: addresses, isError, refetch } = useAddresses()
  const { remove, makeDefault, busy, failed } = useEditAddresses()
  const [open, setOpen] = useState<SavedAddress | 'new' | null>(null)
  return (
    <div className="grid gap-6">
      {isError && !addresses && <LoadFailed onRetry={() => void refetch()} />}
      {!addresses && !isError && <Skeleton className="h-24 w-full" />}
      {failed && <Notice tone="signal">{t('editFailed')}</Notice>}
      {addresses && addresses.length === 0 && <p className="text-muted">{t('empty')}</p>}
      {addresses && addresses.length > 0 && (
        <Rows open label={t('title')}>
          {addresses.map((address) => (
            <AddressRow
              key={address.id}
              address={address}
              busy={busy}
              onChange={() => setOpen(address)}
              onDefault={() => makeDefault(address)}
              onRemove={() => remove(address)}
            />
          ))}
        </Rows>
      )}
      <Button variant="outline" className="justify-self-start" onClick={() => setOpen('new')}>
        {t('add')}
      </Button>
      {open && <AddressSheet address={open === 'new' ? undefined : open} onClose={() => setOpen(null)} />}
    </div>
  )
}

'use client'

import { Button } from '@firstcome/ui/button'
import { useTranslations } from 'next-intl'
import type { SavedAddress } from '@/trpc/outputs.ts'
import { AddressText } from './address-text.tsx'

export interface AddressRowProps {
  address: SavedAddress
  busy: boolean
  onChange: () => void
  onDefault: () => void
  onRemove: () => void
}

/** One address of the book, with what can be done about it. */
export function AddressRow({ address, busy, onChange, onDefault, onRemove }: AddressRowProps) {
  const t = useTranslations('account.address')
  const where = address.line1
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 py-4">
      <div className="grid min-w-0 flex-1 basis-64 justify-items-start gap-0.5">
        <AddressText address={address} />
        {address.isDefault && <p className="text-sm text-muted">{t('default')}</p>}
      </div>
      <div className="-my-2.5 flex flex-wrap gap-x-4">
        {!address.isDefault && (
          <Button
            variant="quiet"
            disabled={busy}
            onClick={onDefault}
            aria-label={t('makeDefaultOf', { where })}
          >
            {t('makeDefault')}
          </Button>
        )}
        <Button variant="quiet" onClick={onChange} aria-label={t('changeOf', { where })}>
          {t('change')}
        </Button>
        <Button variant="quiet" disabled={busy} onClick={onRemove} aria-label={t('removeOf', { where })}>
          {t('remove')}
        </Button>
      </div>
    </li>
  )
}

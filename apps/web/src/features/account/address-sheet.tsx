'use client'

import { Button } from '@firstcome/ui/button'
import { CheckboxField } from '@firstcome/ui/checkbox-field'
import { Sheet } from '@firstcome/ui/sheet'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { SavedAddress } from '@/trpc/outputs.ts'
import { AddressFields } from './address-fields.tsx'
import { SaveAddressFailed } from './save-address-failed.tsx'
import { useAddressForm } from './use-address-form.ts'
import { useSaveAddress } from './use-save-address.ts'

export interface AddressSheetProps {
  /** The address to change; none adds one. */
  address?: SavedAddress
  onClose: () => void
}

/** An address to add or to change, beside the list it belongs to. */
export function AddressSheet({ address, onClose }: AddressSheetProps) {
  const t = useTranslations('account.address')
  const form = useAddressForm(address && plain(address))
  const [isDefault, setDefault] = useState(address?.isDefault ?? false)
  const save = useSaveAddress()
  const submit = form.handleSubmit((typed) =>
    save.mutate({ ...typed, id: address?.id, isDefault }, { onSuccess: onClose }),
  )
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      side="bottom"
      title={address ? t('change') : t('add')}
      closeLabel={t('close')}
      footer={
        <div className="-mt-2 grid gap-2">
          <CheckboxField
            label={t('makeDefault')}
            checked={isDefault}
            disabled={address?.isDefault}
            onChange={(event) => setDefault(event.target.checked)}
          />
          <Button type="submit" form="address" size="lg" pending={save.isPending}>
            {t('save')}
          </Button>
        </div>
      }
    >
      <form id="address" noValidate onSubmit={submit} className="grid gap-4">
        {save.isError && <SaveAddressFailed error={save.error} />}
        <AddressFields form={form} />
      </form>
    </Sheet>
  )
}

const plain = ({ recipient, phone, postalCode, line1, line2, note }: SavedAddress) => ({
  recipient,
  phone,
  postalCode,
  line1,
  line2,
  note,
})

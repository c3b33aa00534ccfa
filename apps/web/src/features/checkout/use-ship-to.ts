'use client'

import { type Address, addressSchema } from '@firstcome/client'
import { useState } from 'react'
import { useAddressForm } from '@/features/account/use-address-form.ts'
import { useSaveAddress } from '@/features/account/use-save-address.ts'
import type { SavedAddress } from '@/trpc/outputs.ts'

/** Where to deliver: one of the saved addresses, the default one first, or one typed here. */
export function useShipTo(addresses: SavedAddress[]) {
  const form = useAddressForm()
  const save = useSaveAddress()
  const [wanted, choose] = useState<string>()
  const saved = addresses.find(({ id }) => id === wanted) ?? addresses[0]
  const isNew = wanted === 'new' || !saved

  /** The address to deliver to, null while what was typed does not fit; a typed one also goes into the book. */
  const resolve = async (): Promise<Address | null> => {
    if (!isNew) return plain(saved)
    const fits = await form.trigger(undefined, { shouldFocus: true })
    if (!fits) return null
    const typed = addressSchema.parse(form.getValues())
    // A book that is full or out of reach does not keep anyone from buying.
    const kept = await save.mutateAsync(typed).catch(() => null)
    if (kept) choose(kept.id)
    return typed
  }
  return { form, saved, isNew, choose, resolve }
}

const plain = ({ recipient, phone, postalCode, line1, line2, note }: SavedAddress): Address => ({
  recipient,
  phone,
  postalCode,
  line1,
  line2,
  note,
})

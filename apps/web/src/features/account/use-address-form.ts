'use client'

import { type Address, addressSchema } from '@firstcome/client'
import { zodResolver } from '@hookform/resolvers/zod'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { z } from 'zod'

type AddressInput = z.input<typeof addressSchema>
export type AddressForm = UseFormReturn<AddressInput, unknown, Address>

const empty: AddressInput = { recipient: '', phone: '', postalCode: '', line1: '', line2: null, note: null }

/** An address as it is typed, judged by the rules of the shop. */
export function useAddressForm(initial: AddressInput = empty): AddressForm {
  return useForm({ resolver: zodResolver(addressSchema), mode: 'onTouched', defaultValues: initial })
}

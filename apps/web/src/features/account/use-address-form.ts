'use client'

import { type Address, addressSchema } from '@firstcome/client'
import { zodResolver } from '@hookform/resolvers/zod'
import { type UseFormReturn, useForm } from 'react-hook-form'
import { z } from 'zod'

// The shop sends within Korea. Other apps may know other codes, and an order keeps whatever it was given.
const koreanAddressSchema = addressSchema.extend({
  postalCode: z
    .string()
    .trim()
    .regex(/^\d{5}$/),
})

type AddressInput = z.input<typeof addressSchema>
export type AddressForm = UseFormReturn<AddressInput, unknown, Address>

const empty: AddressInput = { recipient: '', phone: '', postalCode: '', line1: '', line2: null, note: null }

/** An address as it is typed, judged by the rules of the shop. */
export function useAddressForm(initial: AddressInput = empty): AddressForm {
  return useForm({ resolver: zodResolver(koreanAddressSchema), mode: 'onTouched', defaultValues: initial })
}

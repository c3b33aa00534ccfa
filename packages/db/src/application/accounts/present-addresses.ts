import type { SavedAddress } from '../../domain/accounts/address.ts'
import { unsealAddress } from './sealed-address.ts'

type Owner = { defaultAddressId: string | null; addresses: { id: string; content: string }[] }

/** A shopper's stored addresses as they are, the default first. */
export const presentAddresses = ({ addresses, defaultAddressId }: Owner): SavedAddress[] =>
  addresses
    .map((address) => ({
      ...unsealAddress(address),
      id: address.id,
      isDefault: address.id === defaultAddressId,
    }))
    .toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault))

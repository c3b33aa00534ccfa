import type { Address } from '../../domain/accounts/address.ts'
import { seal, unseal } from '../../infrastructure/sealed-field.ts'

/** An address as it is stored: one encrypted JSON document, bound to its row. */
export const sealAddress = (id: string, address: Address): string =>
  seal(`addresses.content:${id}`, JSON.stringify(address))

export const unsealAddress = ({ id, content }: { id: string; content: string }): Address =>
  JSON.parse(unseal(`addresses.content:${id}`, content))

import { type Address, addressSchema } from '../../domain/accounts/address.ts'
import { unseal } from '../../infrastructure/sealed-field.ts'

/** The delivery address of an order, decrypted. */
export const readShipTo = (orderId: string, sealed: string): Address =>
  addressSchema.parse(JSON.parse(unseal(`orders.shipTo:${orderId}`, sealed)))

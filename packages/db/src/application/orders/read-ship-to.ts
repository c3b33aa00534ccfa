import { type Address, addressSchema, ERASED_ADDRESS } from '../../domain/accounts/address.ts'
import { unseal } from '../../infrastructure/sealed-field.ts'

/** What an order stores in place of its address once its shopper has left. */
export const NO_ADDRESS = ''

/** The delivery address of an order, decrypted; a blank one when it was erased. */
export const readShipTo = (orderId: string, sealed: string): Address =>
  sealed === NO_ADDRESS
    ? ERASED_ADDRESS
    : addressSchema.parse(JSON.parse(unseal(`orders.shipTo:${orderId}`, sealed)))

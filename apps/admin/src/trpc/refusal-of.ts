import { isShopError, type ShopError } from '@firstcome/client/admin'

/** Why the desk said no, with what it told about it; null for a call that met no answer, such as on a lost connection. */
export const refusalOf = (error: unknown): ShopError['data'] | null =>
  isShopError(error) ? error.data : null

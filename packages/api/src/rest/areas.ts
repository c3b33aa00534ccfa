import type { Area } from './operation.ts'
import { account } from './operations/account.ts'
import { auth } from './operations/auth.ts'
import { cart } from './operations/cart.ts'
import { catalog } from './operations/catalog.ts'
import { checkout } from './operations/checkout.ts'
import { coupons } from './operations/coupons.ts'
import { live } from './operations/live.ts'
import { notifications } from './operations/notifications.ts'
import { orders } from './operations/orders.ts'
import { service } from './operations/service.ts'
import { stockWatches } from './operations/stock-watches.ts'
import { tokens } from './operations/tokens.ts'
import { wallet } from './operations/wallet.ts'

/** Every procedure of the shop as a resource, in the order of the document. */
export const areas: readonly Area[] = [
  catalog,
  live,
  auth,
  account,
  tokens,
  cart,
  checkout,
  orders,
  wallet,
  coupons,
  notifications,
  stockWatches,
  service,
]

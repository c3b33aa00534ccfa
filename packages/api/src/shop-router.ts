import { account } from './shop/account.ts'
import { auth } from './shop/auth.ts'
import { cart } from './shop/cart.ts'
import { catalog } from './shop/catalog.ts'
import { checkout } from './shop/checkout.ts'
import { coupons } from './shop/coupons.ts'
import { live } from './shop/live.ts'
import { notifications } from './shop/notifications.ts'
import { orders } from './shop/orders.ts'
import { payments } from './shop/payments.ts'
import { points } from './shop/points.ts'
import { returns } from './shop/returns.ts'
import { service } from './shop/service.ts'
import { stockWatches } from './shop/stock-watches.ts'
import { router } from './trpc.ts'

/** Everything that shoppers and guests can call. */
export const shopRouter = router({
  account,
  auth,
  cart,
  catalog,
  checkout,
  coupons,
  live,
  notifications,
  orders,
  payments,
  points,
  returns,
  service,
  stockWatches,
})
export type ShopRouter = typeof shopRouter

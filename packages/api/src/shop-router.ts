import { account } from './shop/account.ts'
import { auth } from './shop/auth.ts'
import { cart } from './shop/cart.ts'
import { catalog } from './shop/catalog.ts'
import { checkout } from './shop/checkout.ts'
import { orders } from './shop/orders.ts'
import { payments } from './shop/payments.ts'
import { points } from './shop/points.ts'
import { router } from './trpc.ts'

/** Everything that shoppers and guests can call. */
export const shopRouter = router({ account, auth, cart, catalog, checkout, orders, payments, points })
export type ShopRouter = typeof shopRouter

import { audit } from './admin/audit.ts'
import { auth } from './admin/auth.ts'
import { books } from './admin/books.ts'
import { categories } from './admin/categories.ts'
import { coupons } from './admin/coupons.ts'
import { customers } from './admin/customers.ts'
import { dashboard } from './admin/dashboard.ts'
import { keys } from './admin/keys.ts'
import { orders } from './admin/orders.ts'
import { products } from './admin/products.ts'
import { returns } from './admin/returns.ts'
import { settings } from './admin/settings.ts'
import { staff } from './admin/staff.ts'
import { stock } from './admin/stock.ts'
import { system } from './admin/system.ts'
import { router } from './admin/trpc.ts'
import { views } from './admin/views.ts'
import { wallet } from './admin/wallet.ts'
import { webhooks } from './admin/webhooks.ts'

/** Everything that staff can call. */
export const adminRouter = router({
  audit,
  auth,
  books,
  categories,
  coupons,
  customers,
  dashboard,
  keys,
  orders,
  products,
  returns,
  settings,
  staff,
  stock,
  system,
  views,
  wallet,
  webhooks,
})
export type AdminRouter = typeof adminRouter

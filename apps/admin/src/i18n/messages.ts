import enAccount from '../../messages/en/account.json'
import enApiKeys from '../../messages/en/api-keys.json'
import enAudit from '../../messages/en/audit.json'
import enBooks from '../../messages/en/books.json'
import enCategories from '../../messages/en/categories.json'
import enCoupons from '../../messages/en/coupons.json'
import enCustomers from '../../messages/en/customers.json'
import enEditor from '../../messages/en/editor.json'
import enEntrance from '../../messages/en/entrance.json'
import enHome from '../../messages/en/home.json'
import enList from '../../messages/en/list.json'
import enOrder from '../../messages/en/order.json'
import enOrders from '../../messages/en/orders.json'
import enProducts from '../../messages/en/products.json'
import enReturns from '../../messages/en/returns.json'
import enSettings from '../../messages/en/settings.json'
import enShell from '../../messages/en/shell.json'
import enStaff from '../../messages/en/staff.json'
import enStock from '../../messages/en/stock.json'
import enWallet from '../../messages/en/wallet.json'
import enWebhooks from '../../messages/en/webhooks.json'
import koAccount from '../../messages/ko/account.json'
import koApiKeys from '../../messages/ko/api-keys.json'
import koAudit from '../../messages/ko/audit.json'
import koBooks from '../../messages/ko/books.json'
import koCategories from '../../messages/ko/categories.json'
import koCoupons from '../../messages/ko/coupons.json'
import koCustomers from '../../messages/ko/customers.json'
import koEditor from '../../messages/ko/editor.json'
import koEntrance from '../../messages/ko/entrance.json'
import koHome from '../../messages/ko/home.json'
import koList from '../../messages/ko/list.json'
import koOrder from '../../messages/ko/order.json'
import koOrders from '../../messages/ko/orders.json'
import koProducts from '../../messages/ko/products.json'
import koReturns from '../../messages/ko/returns.json'
import koSettings from '../../messages/ko/settings.json'
import koShell from '../../messages/ko/shell.json'
import koStaff from '../../messages/ko/staff.json'
import koStock from '../../messages/ko/stock.json'
import koWallet from '../../messages/ko/wallet.json'
import koWebhooks from '../../messages/ko/webhooks.json'

const ko = {
  account: koAccount,
  apiKeys: koApiKeys,
  audit: koAudit,
  books: koBooks,
  categories: koCategories,
  coupons: koCoupons,
  customers: koCustomers,
  editor: koEditor,
  entrance: koEntrance,
  home: koHome,
  list: koList,
  order: koOrder,
  orders: koOrders,
  products: koProducts,
  returns: koReturns,
  settings: koSettings,
  shell: koShell,
  staff: koStaff,
  stock: koStock,
  wallet: koWallet,
  webhooks: koWebhooks,
}

export type Messages = typeof ko

const en: Messages = {
  account: enAccount,
  apiKeys: enApiKeys,
  audit: enAudit,
  books: enBooks,
  categories: enCategories,
  coupons: enCoupons,
  customers: enCustomers,
  editor: enEditor,
  entrance: enEntrance,
  home: enHome,
  list: enList,
  order: enOrder,
  orders: enOrders,
  products: enProducts,
  returns: enReturns,
  settings: enSettings,
  shell: enShell,
  staff: enStaff,
  stock: enStock,
  wallet: enWallet,
  webhooks: enWebhooks,
}

/** One file of words per feature and language; a key that English lacks does not compile. */
export const messages = { ko, en }

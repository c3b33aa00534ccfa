import enAccount from '../../messages/en/account.json'
import enCart from '../../messages/en/cart.json'
import enCatalogue from '../../messages/en/catalogue.json'
import enCheckout from '../../messages/en/checkout.json'
import enHome from '../../messages/en/home.json'
import enList from '../../messages/en/list.json'
import enOrders from '../../messages/en/orders.json'
import enProduct from '../../messages/en/product.json'
import enShell from '../../messages/en/shell.json'
import enWallet from '../../messages/en/wallet.json'
import koAccount from '../../messages/ko/account.json'
import koCart from '../../messages/ko/cart.json'
import koCatalogue from '../../messages/ko/catalogue.json'
import koCheckout from '../../messages/ko/checkout.json'
import koHome from '../../messages/ko/home.json'
import koList from '../../messages/ko/list.json'
import koOrders from '../../messages/ko/orders.json'
import koProduct from '../../messages/ko/product.json'
import koShell from '../../messages/ko/shell.json'
import koWallet from '../../messages/ko/wallet.json'

const ko = {
  account: koAccount,
  cart: koCart,
  catalogue: koCatalogue,
  checkout: koCheckout,
  home: koHome,
  list: koList,
  orders: koOrders,
  product: koProduct,
  shell: koShell,
  wallet: koWallet,
}

export type Messages = typeof ko

const en: Messages = {
  account: enAccount,
  cart: enCart,
  catalogue: enCatalogue,
  checkout: enCheckout,
  home: enHome,
  list: enList,
  orders: enOrders,
  product: enProduct,
  shell: enShell,
  wallet: enWallet,
}

/** One file of words per feature and language; a key that English lacks does not compile. */
export const messages = { ko, en }

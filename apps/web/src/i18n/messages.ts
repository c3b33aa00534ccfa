import enAccount from '../../messages/en/account.json'
import enCart from '../../messages/en/cart.json'
import enCatalogue from '../../messages/en/catalogue.json'
import enCheckout from '../../messages/en/checkout.json'
import enCoupons from '../../messages/en/coupons.json'
import enDrops from '../../messages/en/drops.json'
import enHome from '../../messages/en/home.json'
import enInbox from '../../messages/en/inbox.json'
import enLegal from '../../messages/en/legal.json'
import enList from '../../messages/en/list.json'
import enOrders from '../../messages/en/orders.json'
import enPopular from '../../messages/en/popular.json'
import enProduct from '../../messages/en/product.json'
import enReset from '../../messages/en/reset.json'
import enReturns from '../../messages/en/returns.json'
import enShell from '../../messages/en/shell.json'
import enSizes from '../../messages/en/sizes.json'
import enStories from '../../messages/en/stories.json'
import enTokens from '../../messages/en/tokens.json'
import enWallet from '../../messages/en/wallet.json'
import koAccount from '../../messages/ko/account.json'
import koCart from '../../messages/ko/cart.json'
import koCatalogue from '../../messages/ko/catalogue.json'
import koCheckout from '../../messages/ko/checkout.json'
import koCoupons from '../../messages/ko/coupons.json'
import koDrops from '../../messages/ko/drops.json'
import koHome from '../../messages/ko/home.json'
import koInbox from '../../messages/ko/inbox.json'
import koLegal from '../../messages/ko/legal.json'
import koList from '../../messages/ko/list.json'
import koOrders from '../../messages/ko/orders.json'
import koPopular from '../../messages/ko/popular.json'
import koProduct from '../../messages/ko/product.json'
import koReset from '../../messages/ko/reset.json'
import koReturns from '../../messages/ko/returns.json'
import koShell from '../../messages/ko/shell.json'
import koSizes from '../../messages/ko/sizes.json'
import koStories from '../../messages/ko/stories.json'
import koTokens from '../../messages/ko/tokens.json'
import koWallet from '../../messages/ko/wallet.json'

const ko = {
  account: koAccount,
  cart: koCart,
  catalogue: koCatalogue,
  checkout: koCheckout,
  coupons: koCoupons,
  drops: koDrops,
  home: koHome,
  legal: koLegal,
  list: koList,
  orders: koOrders,
  popular: koPopular,
  product: koProduct,
  inbox: koInbox,
  reset: koReset,
  returns: koReturns,
  shell: koShell,
  sizes: koSizes,
  stories: koStories,
  tokens: koTokens,
  wallet: koWallet,
}

export type Messages = typeof ko

const en: Messages = {
  account: enAccount,
  cart: enCart,
  catalogue: enCatalogue,
  checkout: enCheckout,
  coupons: enCoupons,
  drops: enDrops,
  home: enHome,
  legal: enLegal,
  list: enList,
  orders: enOrders,
  popular: enPopular,
  product: enProduct,
  inbox: enInbox,
  reset: enReset,
  returns: enReturns,
  shell: enShell,
  sizes: enSizes,
  stories: enStories,
  tokens: enTokens,
  wallet: enWallet,
}

/** One file of words per feature and language; a key that English lacks does not compile. */
export const messages = { ko, en }

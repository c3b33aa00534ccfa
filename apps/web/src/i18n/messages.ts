import enCart from '../../messages/en/cart.json'
import enCatalogue from '../../messages/en/catalogue.json'
import enHome from '../../messages/en/home.json'
import enProduct from '../../messages/en/product.json'
import enShell from '../../messages/en/shell.json'
import koCart from '../../messages/ko/cart.json'
import koCatalogue from '../../messages/ko/catalogue.json'
import koHome from '../../messages/ko/home.json'
import koProduct from '../../messages/ko/product.json'
import koShell from '../../messages/ko/shell.json'

const ko = { cart: koCart, catalogue: koCatalogue, home: koHome, product: koProduct, shell: koShell }

export type Messages = typeof ko

const en: Messages = {
  cart: enCart,
  catalogue: enCatalogue,
  home: enHome,
  product: enProduct,
  shell: enShell,
}

/** One file of words per feature and language; a key that English lacks does not compile. */
export const messages = { ko, en }

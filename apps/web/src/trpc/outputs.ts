import type { ShopRouter } from '@firstcome/api/shop-router'
import type { inferRouterOutputs } from '@trpc/server'

type Outputs = inferRouterOutputs<ShopRouter>

export type Product = Outputs['catalog']['list']['items'][number]
export type ProductPage = Outputs['catalog']['product']
export type Variant = ProductPage['variants'][number]
export type Image = ProductPage['images'][number]
export type Category = Outputs['catalog']['categories']['items'][number]
export type ListFacets = Outputs['catalog']['facets']
export type Cart = Outputs['cart']['get']
export type CartLine = Cart['lines'][number]
export type Campaign = Outputs['coupons']['campaigns']['items'][number]
export type IssuedCoupon = Outputs['coupons']['mine']['items'][number]
export type Popular = Outputs['catalog']['popular']
export type ShopTerms = Outputs['checkout']['terms']
export type DeliveryTerms = ShopTerms['delivery']
export type Quote = Outputs['checkout']['quote']
export type Order = Outputs['orders']['byId']
export type OrderLine = Order['lines'][number]
export type PointEntry = Outputs['points']['entries']['items'][number]
export type Profile = Outputs['account']['get']
export type SavedAddress = Outputs['account']['addresses']['list']['items'][number]
export type Session = Outputs['account']['sessions']['list']['items'][number]
export type Token = Outputs['account']['tokens']['list']['items'][number]
export type CreatedToken = Outputs['account']['tokens']['create']
export type Return = Outputs['returns']['list']['items'][number]
export type Notification = Outputs['notifications']['list']['items'][number]

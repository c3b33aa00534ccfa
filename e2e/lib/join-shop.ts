import { randomUUID } from 'node:crypto'
import { createShopClient, type ShopClient } from '@firstcome/client'
import { env } from './env.ts'

export const password = 'first come 2026'

export const home = {
  recipient: '김하늘',
  phone: '010-1234-5678',
  postalCode: '04524',
  line1: '서울 중구 세종대로 110',
  line2: null,
  note: null,
}

const mostAtOnce = 1_000_000

export interface Shopper {
  email: string
  /** The API in this shopper's name. */
  shop: ShopClient
}

/** Makes a shopper of one's own through the API, with a default address and this much in the wallet, in won. */
export async function joinShop({ balance = 0, address = true } = {}): Promise<Shopper> {
  const email = `${randomUUID()}@shopper.example`
  const guest = createShopClient({ url: env.SHOP_API_URL })
  const { token } = await guest.auth.signUp.mutate({ email, password, name: '김하늘' })
  const shop = createShopClient({ url: env.SHOP_API_URL, token: token ?? undefined })
  if (address) await shop.account.addresses.save.mutate(home)
  for (let left = balance; left > 0; left -= mostAtOnce)
    await shop.points.charge.mutate({ amount: Math.min(left, mostAtOnce), idempotencyKey: randomUUID() })
  return { email, shop }
}

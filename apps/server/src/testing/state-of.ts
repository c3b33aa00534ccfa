import type { Answer } from './send.ts'
import { bearer, type TestShop } from './start-test-shop.ts'

const VIEWS = [
  'points.balance',
  'points.entries',
  'cart.get',
  'orders.list',
  'account.get',
  'account.addresses.list',
]

/** Everything about a shopper that a refused call must leave as it was. */
export async function stateOf(shop: TestShop, shopper: { token: string }): Promise<unknown[]> {
  const answers = await Promise.all(VIEWS.map((path) => shop.query(path, undefined, bearer(shopper))))
  return answers.map(content)
}

/** What guests see of a product, its stock included. */
export const stockOf = async (shop: TestShop, { id }: { id: string }) =>
  content(await shop.query('catalog.product', { id }))

const content = ({ status, data, reason }: Answer) => ({ status, data, reason })

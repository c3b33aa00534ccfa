import type { AccountExport, Locale, ShopClient } from '@firstcome/client'

type Page<Item> = { items: Item[]; nextCursor: string | null }

/** All items of a list of which the first part is known. */
async function wholeOf<Item>(
  { items, nextCursor }: Page<Item>,
  next: (cursor: string) => Promise<Page<Item>>,
) {
  const whole = [...items]
  for (let cursor = nextCursor; cursor !== null; ) {
    const page = await next(cursor)
    whole.push(...page.items)
    cursor = page.nextCursor
  }
  return whole
}

/** Everything that the shop keeps about its shopper, each list to its end, however long it is. */
export async function gatherData(shop: ShopClient, locale: Locale) {
  const data: AccountExport = await shop.account.export.query({ locale })
  const limit = 100
  return {
    ...data,
    entries: await wholeOf(data.entries, (cursor) => shop.points.entries.query({ cursor, limit })),
    orders: await wholeOf(data.orders, (cursor) => shop.orders.list.query({ cursor, limit, locale })),
    returns: await wholeOf(data.returns, (cursor) => shop.returns.list.query({ cursor, limit, locale })),
    coupons: await wholeOf(data.coupons, (cursor) => shop.coupons.mine.query({ cursor, limit, locale })),
    notifications: await wholeOf(data.notifications, (cursor) =>
      shop.notifications.list.query({ cursor, limit }),
    ),
  }
}

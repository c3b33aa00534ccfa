import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../../domain/refusal.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { cancel, refund } from '../change-order.ts'
import { checkOut } from '../checkout.ts'
import { fundShoppers } from '../fund-shoppers.ts'
import { newProduct } from '../rows.ts'
import { ship } from '../ship.ts'

const PLENTY = 100_000_000
const SHOPPERS = 8
const TRIES = 20

/** Sells so many orders, so many a second; most of them are shipped, refunded in part, or cancelled soon after. */
export async function sellOrders(count: number, perSecond: number): Promise<void> {
  const { variantId } = await newProduct({ variants: [{ stock: PLENTY }] })
  const shoppers = await fundShoppers({ count: SHOPPERS, balance: PLENTY })
  const began = performance.now()
  let next = 0
  const buyOn = async (shopper: { userId: string }) => {
    for (let nth = next++; nth < count; nth = next++) {
      await sleep(Math.max(0, began + (nth / perSecond) * 1_000 - performance.now()))
      await live(shopper, variantId, nth)
    }
  }
  await Promise.all(shoppers.map(buyOn))
}

async function live(shopper: { userId: string }, variantId: string, nth: number): Promise<void> {
  const lines = [{ variantId, quantity: 2 }]
  const { order } = await patiently((idempotencyKey) => checkOut(shopper, { lines, idempotencyKey }))
  const [line] = order.lines
  const one = line ? [{ orderLineId: line.id, quantity: 1 }] : []
  if (nth % 4 === 0) await patiently(() => ship(order))
  if (nth % 4 === 1) await patiently((key) => cancel(shopper, order, key))
  if (nth % 4 === 2) await patiently((key) => refund(shopper, order, one, key))
  if (nth % 8 === 2) await patiently((key) => refund(shopper, order, undefined, key))
}

/** Does it under one key until the shop is no longer too busy, and what went wrong did so for a while only. */
async function patiently<T>(act: (key: string) => Promise<T>): Promise<T> {
  const key = mintId()
  for (let tries = 1; ; tries += 1) {
    try {
      return await act(key)
    } catch (error) {
      const isFinal = error instanceof Refusal && error.reason !== 'BUSY'
      if (isFinal || tries === TRIES) throw error
      await sleep(200)
    }
  }
}

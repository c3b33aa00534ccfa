import { openPool } from '../baseline/open-pool.ts'
import { createSides } from '../checkout/create-sides.ts'
import { setTheStage } from '../checkout/set-the-stage.ts'
import { env } from '../env.ts'
import { closedLoop } from '../load/closed-loop.ts'
import { createCaller } from '../load/create-caller.ts'
import { median } from '../load/figures.ts'
import { exportOrders } from './export-orders.ts'

const BUYERS = 16
const ROUNDS = 3
const SECONDS = 8

/** Checkouts a second alone and while the file of all orders streams again and again, in turns: medians, and that of the ratios. */
export async function checkOutBeside(token: string) {
  const stage = await setTheStage({ shoppers: BUYERS, products: 100 })
  const pool = openPool(env.DATABASE_URL)
  const sides = createSides(stage, 'random', createCaller(env.SHOP_API_URL, BUYERS), pool)
  const run = async (seconds: number) => {
    const { latencies, seconds: taken } = await closedLoop({
      buyers: BUYERS,
      seconds,
      buy: (buyer) => sides.shop(buyer),
    })
    return latencies.length / taken
  }
  await run(2)
  const rounds: { alone: number; together: number }[] = []
  while (rounds.length < ROUNDS) {
    const alone = await run(SECONDS)
    const stop = new AbortController()
    const streaming = streamUntil(stop.signal, token)
    const together = await run(SECONDS)
    stop.abort()
    await streaming
    rounds.push({ alone, together })
  }
  return {
    alone: median(rounds.map(({ alone }) => alone)),
    together: median(rounds.map(({ together }) => together)),
    ratio: median(rounds.map(({ alone, together }) => together / alone)),
  }
}

async function streamUntil(signal: AbortSignal, token: string): Promise<void> {
  while (!signal.aborted) await exportOrders(token, signal)
}

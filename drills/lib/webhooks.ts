import { type Aftermath, attackWebhooks } from '@firstcome/db/testing/webhooks/attack-webhooks'
import { percentile } from '../../bench/lib/load/figures.ts'
import { atLeast, atMost, books, exactly, type Finding } from './finding.ts'

const SOON_MS = 1_000

type Options = { orders: number; kills: boolean }

/** What three receivers got of so many orders from four workers: a healthy one, one that is away and then fails, a slow one. */
export async function webhooks({ orders, kills: killing }: Options): Promise<Finding[]> {
  const { kills, aftermath } = await attackWebhooks({
    orders,
    perSecond: 30,
    workers: 4,
    downMs: 15_000,
    slowMs: 500,
    ...(killing && { killEveryMs: 2_000 }),
  })
  const when = killing ? 'workers killed' : 'undisturbed'
  if (killing) console.log(`${kills} workers were killed`)
  for (const one of aftermath) say(when, one)
  const healthy = aftermath.find(({ receiver }) => receiver === 'healthy')
  return [
    ...aftermath.flatMap((one) => judge(when, one)),
    ...(killing
      ? [atLeast('workers killed', kills, Math.ceil(orders / 150))]
      : [atMost(`${when}: healthy, from commit to receipt, p95 ms`, waited(healthy, 0.95), SOON_MS)]),
    await books(),
  ]
}

const waited = (one: Aftermath | undefined, share: number) => percentile(one?.cameAfterMs ?? [], share)

function judge(when: string, { receiver, ...one }: Aftermath): Finding[] {
  return [
    exactly(`${when}: ${receiver}, events handled`, one.handled, one.events),
    exactly(`${when}: ${receiver}, out of order`, one.outOfOrder, 0),
    exactly(`${when}: ${receiver}, of one id and another content`, one.altered, 0),
    exactly(`${when}: ${receiver}, not known as delivered`, one.undelivered, 0),
  ]
}

function say(when: string, one: Aftermath): void {
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => waited(one, share).toFixed(0))
  console.log(
    `${when}, ${one.receiver}: ${one.repeats} repeats, first came after p50 ${p50} ms, p95 ${p95} ms, at most ${most} ms`,
  )
}

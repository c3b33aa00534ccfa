import { setTimeout as sleep } from 'node:timers/promises'
import { consume } from '../application/events/consume.ts'
import type { Applying } from '../application/events/consumer.ts'
import { tally } from './tally.ts'

/*
 * A worker of a test, to be killed: follows as the tally of argv[2] under the name argv[3]. Once it has applied something of its own
 * and not committed it says so, and stands still.
 */

const [userId = '', name = ''] = process.argv.slice(2)
const real = tally(userId, name)

const stuck: Applying<'coupon.issued'> = {
  ...real,
  async apply(tx, events) {
    await real.apply(tx, events)
    if (!events.some(({ payload }) => payload.userId === userId)) return
    process.send?.('applied')
    await sleep(60_000)
  },
}

for (;;) {
  await consume(stuck).catch(() => {})
  await sleep(20)
}

import { passOnly } from '@firstcome/db/testing/pass-gate'

/** A process that takes shoppers through a campaign's gate and dies before any of them gets a coupon. */
const [couponId = '', ...userIds] = process.argv.slice(2)
for (const userId of userIds) {
  const passage = await passOnly(couponId, userId)
  if (passage !== 'passed') throw new Error(`at the gate: ${passage}`)
}
process.kill(process.pid, 'SIGKILL')

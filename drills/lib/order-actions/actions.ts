import type fc from 'fast-check'
import { cancel } from './actions/cancel.ts'
import { checkOut } from './actions/check-out.ts'
import { expire } from './actions/expire.ts'
import { pay } from './actions/pay.ts'
import { preview, refund } from './actions/refund.ts'
import { refundAsStaff } from './actions/refund-as-staff.ts'
import { repeat } from './actions/repeat.ts'
import { approve, askReturn, reject } from './actions/return.ts'
import { deliver, ship } from './actions/ship.ts'
import { endCoupon, endReturns } from './actions/time.ts'
import { charge } from './actions/wallet.ts'
import type { OrderCommand } from './command.ts'

const WEIGHTS: [times: number, action: fc.Arbitrary<OrderCommand>][] = [
  [2, checkOut],
  [3, pay],
  [1, cancel],
  [1, expire],
  [3, refund],
  [1, preview],
  [1, refundAsStaff],
  [2, ship],
  [2, deliver],
  [3, askReturn],
  [3, approve],
  [1, reject],
  [1, repeat],
  [1, charge],
  [1, endReturns],
  [1, endCoupon],
]

/** What may happen next; what stands here more often happens more often. */
export const ACTIONS = WEIGHTS.flatMap(([times, action]) => Array.from({ length: times }, () => action))

import { adjustmentInvariants } from './adjustment-invariants.ts'
import { couponInvariants } from './coupon-invariants.ts'
import { eventInvariants } from './event-invariants.ts'
import type { Invariant } from './invariant.ts'
import { keyInvariants } from './key-invariants.ts'
import { orderInvariants } from './order-invariants.ts'
import { refundInvariants } from './refund-invariants.ts'
import { returnInvariants } from './return-invariants.ts'
import { stockInvariants } from './stock-invariants.ts'
import { walletInvariants } from './wallet-invariants.ts'
import { webhookInvariants } from './webhook-invariants.ts'

/**
 * The promises of the shop. A question is one statement, so it sees one moment; every write commits as a whole, so at no
 * moment may there be an answer.
 */
export const INVARIANTS: readonly Invariant[] = [
  ...walletInvariants,
  ...adjustmentInvariants,
  ...stockInvariants,
  ...orderInvariants,
  ...refundInvariants,
  ...returnInvariants,
  ...couponInvariants,
  ...eventInvariants,
  ...keyInvariants,
  ...webhookInvariants,
]

import type { AcceptedCharge, ChargeRequest } from '../../domain/wallet/settle-charges.ts'
import type { Charge } from '../../domain/wallet/wallet.ts'
import type { ScopedKey } from '../../infrastructure/idempotency.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { eventRow } from '../../infrastructure/outbox.ts'
import { sqlTime } from '../../infrastructure/rows.ts'
import type { Authorisation } from '../../infrastructure/top-up/gateway.ts'

export type AuthorisedCharge = ChargeRequest & Authorisation & { scoped: ScopedKey }

/** A charge about to be written, with the ids of its rows and its shopper's answer. */
export type NewCharge = {
  accepted: AcceptedCharge<AuthorisedCharge>
  at: Date
  entryId: string
  topUpId: string
  answer: Charge
}

/** Gives an accepted charge its ids. */
export function newCharge(accepted: NewCharge['accepted'], at: Date): NewCharge {
  const entryId = mintId()
  return { accepted, at, entryId, topUpId: mintId(), answer: { balance: accepted.balanceAfter, entryId } }
}

export const walletRow = ({ accepted: { request, balanceAfter, seq, eventSeq } }: NewCharge) => ({
  userId: request.userId,
  balance: balanceAfter,
  seq,
  eventSeq,
})

export const topUpRow = ({ accepted: { request }, at, topUpId }: NewCharge) => ({
  id: topUpId,
  userId: request.userId,
  gateway: request.gateway,
  authorisation: request.authorisation,
  amount: request.amount,
  createdAt: sqlTime(at),
})

export const entryRow = ({ accepted: { request, balanceAfter, seq }, at, entryId, topUpId }: NewCharge) => ({
  id: entryId,
  userId: request.userId,
  seq,
  kind: 'charge',
  amount: request.amount,
  balanceAfter,
  orderId: null,
  topUpId,
  actor: `shopper:${request.userId}`,
  createdAt: sqlTime(at),
})

export const chargedEventRow = ({ accepted: { request, balanceAfter, eventSeq }, at, entryId }: NewCharge) =>
  eventRow({
    aggregate: 'wallet',
    aggregateId: request.userId,
    seq: eventSeq,
    type: 'wallet.charged',
    payload: {
      userId: request.userId,
      entryId,
      amount: request.amount,
      balance: balanceAfter,
      chargedAt: at.toISOString(),
    },
    at,
  })

export const answerRow = ({ accepted: { request }, at, answer }: NewCharge) => ({
  ...request.scoped,
  requestHash: request.requestHash,
  response: JSON.stringify(answer),
  createdAt: sqlTime(at),
})

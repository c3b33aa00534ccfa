import { type Won, won } from '../money.ts'
import { type Answer, type Decision, type KeyedRequest, settleInOrder } from '../settle.ts'

export type ChargeRequest = KeyedRequest & { amount: Won }

/** What decides a batch of charges, read under its locks. Settling it brings these books up to date. */
export type ChargeBooks = {
  wallets: Map<string, { balance: Won; seq: number; eventSeq: number }>
  answers: ReadonlyMap<string, Answer>
}

export type AcceptedCharge<R extends ChargeRequest> = {
  request: R
  balanceAfter: Won
  seq: number
  eventSeq: number
}

/** Settles a batch of charges: nothing refuses an authorised one. */
export const settleCharges = <R extends ChargeRequest>(
  requests: readonly R[],
  books: ChargeBooks,
): Decision<AcceptedCharge<R>>[] =>
  settleInOrder(requests, books, (request) => {
    const { wallets } = books
    const wallet = wallets.get(request.userId)
    if (!wallet) throw new RangeError('a shopper without a wallet')
    const charged = {
      balance: won(wallet.balance + request.amount),
      seq: wallet.seq + 1,
      eventSeq: wallet.eventSeq + 1,
    }
    wallets.set(request.userId, charged)
    return { request, balanceAfter: charged.balance, seq: charged.seq, eventSeq: charged.eventSeq }
  })

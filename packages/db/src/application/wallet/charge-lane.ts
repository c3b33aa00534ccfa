import type { WalletCharged } from '../../domain/events/events.ts'
import { won } from '../../domain/money.ts'
import { type AcceptedCharge, type ChargeRequest, settleCharges } from '../../domain/wallet/settle-charges.ts'
import { type Charge, chargeSchema } from '../../domain/wallet/wallet.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { insertAnswers, readAnswers, type ScopedKey } from '../../infrastructure/idempotency.ts'
import { mintId } from '../../infrastructure/ids.ts'
import { createLane, type Outcome } from '../../infrastructure/lane.ts'
import { LANE } from '../../infrastructure/lanes.ts'
import { insertEvents } from '../../infrastructure/outbox.ts'
import { insertInto, sqlTime } from '../../infrastructure/rows.ts'
import type { Authorisation } from '../../infrastructure/top-up/gateway.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { walletBatch } from './wallet-batch.ts'
import { creditPoints, insertEntries } from './write-wallets.ts'

type AuthorisedCharge = ChargeRequest & Authorisation & { scoped: ScopedKey }
type Booked = { accepted: AcceptedCharge<AuthorisedCharge>; entryId: string; topUpId: string; charge: Charge }

const insertTopUps = insertInto('top_ups', {
  id: 'id',
  userId: 'id',
  gateway: 'ascii',
  authorisation: 'ascii',
  amount: 'int',
  createdAt: 'time',
})

/** Books authorised charges, many in one transaction. */
export const chargeLane = createLane(
  walletBatch(async (tx: Tx, requests: AuthorisedCharge[], walletRows) => {
    const answers = await readAnswers(
      tx,
      requests.map((request) => request.scoped),
    )
    const wallets = new Map(walletRows.map((row) => [row.userId, { ...row, balance: won(row.balance) }]))
    const decisions = settleCharges(requests, { wallets, answers })

    const booked = new Map<AcceptedCharge<AuthorisedCharge>, Booked>()
    for (const decision of decisions) {
      if (!('accepted' in decision) || decision.repeated) continue
      const { accepted } = decision
      const entryId = mintId()
      booked.set(accepted, {
        accepted,
        entryId,
        topUpId: mintId(),
        charge: { balance: accepted.balanceAfter, entryId },
      })
    }
    await writeCharges(tx, [...booked.values()])

    return decisions.map((decision): Outcome<Charge> => {
      if ('refused' in decision) return { error: decision.refused }
      if ('answered' in decision) return { result: chargeSchema.parse(JSON.parse(decision.answered)) }
      const charge = booked.get(decision.accepted)?.charge
      return charge ? { result: charge } : { error: new Error('an accepted charge that was not booked') }
    })
  }),
  LANE,
)

async function writeCharges(tx: Tx, booked: Booked[]) {
  if (booked.length === 0) return
  const now = await databaseNow(tx)
  const createdAt = sqlTime(now)

  // A wallet that is charged several times ends as its last charge leaves it.
  const last = new Map(booked.map(({ accepted }) => [accepted.request.userId, accepted]))
  await creditPoints(
    tx,
    Array.from(last, ([userId, { balanceAfter, seq, eventSeq }]) => ({
      userId,
      balance: balanceAfter,
      seq,
      eventSeq,
    })),
  )
  await insertTopUps(
    tx,
    booked.map(({ topUpId, accepted: { request } }) => ({
      id: topUpId,
      userId: request.userId,
      gateway: request.gateway,
      authorisation: request.authorisation,
      amount: request.amount,
      createdAt,
    })),
  )
  await insertEntries(
    tx,
    booked.map(({ entryId, topUpId, accepted: { request, balanceAfter, seq } }) => ({
      id: entryId,
      userId: request.userId,
      seq,
      kind: 'charge',
      amount: request.amount,
      balanceAfter,
      orderId: null,
      topUpId,
      actor: `shopper:${request.userId}`,
      createdAt,
    })),
  )
  await insertEvents(
    tx,
    booked.map(({ entryId, accepted: { request, balanceAfter, eventSeq } }) => ({
      id: mintId(),
      aggregate: 'wallet',
      aggregateId: request.userId,
      seq: eventSeq,
      type: 'wallet.charged',
      payload: JSON.stringify({
        userId: request.userId,
        entryId,
        amount: request.amount,
        balance: balanceAfter,
        chargedAt: now.toISOString(),
      } satisfies WalletCharged),
      createdAt,
    })),
  )
  await insertAnswers(
    tx,
    booked.map(({ charge, accepted: { request } }) => ({
      ...request.scoped,
      requestHash: request.requestHash,
      response: JSON.stringify(charge),
      createdAt,
    })),
  )
}

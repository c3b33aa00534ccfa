import { won } from '../../domain/money.ts'
import { settleCharges } from '../../domain/wallet/settle-charges.ts'
import { type Charge, chargeSchema } from '../../domain/wallet/wallet.ts'
import { databaseNow } from '../../infrastructure/clock.ts'
import { insertAnswers, readAnswers } from '../../infrastructure/idempotency.ts'
import { createLane, type Outcome } from '../../infrastructure/lane.ts'
import { LANE } from '../../infrastructure/lanes.ts'
import type { WalletRow } from '../../infrastructure/locks.ts'
import { insertEvents } from '../../infrastructure/outbox.ts'
import { insertInto } from '../../infrastructure/rows.ts'
import type { LaneTx } from '../../infrastructure/transaction.ts'
import {
  type AuthorisedCharge,
  answerRow,
  chargedEventRow,
  entryRow,
  type NewCharge,
  newCharge,
  topUpRow,
  walletRow,
} from './charge-rows.ts'
import { walletBatch } from './wallet-batch.ts'
import { creditPoints, insertEntries } from './write-wallets.ts'

const insertTopUps = insertInto('top_ups', {
  id: 'id',
  userId: 'id',
  gateway: 'ascii',
  authorisation: 'ascii',
  amount: 'int',
  createdAt: 'time',
})

async function chargeBatch(tx: LaneTx, requests: AuthorisedCharge[], locked: Promise<WalletRow[]>) {
  const [rows, answers, now] = await Promise.all([
    locked,
    readAnswers(
      tx,
      requests.map((request) => request.scoped),
    ),
    databaseNow(tx),
  ])
  const wallets = new Map(rows.map((row) => [row.userId, { ...row, balance: won(row.balance) }]))
  const decisions = settleCharges(requests, { wallets, answers })

  const fresh = decisions.flatMap((decision) =>
    'accepted' in decision && !decision.repeated ? [newCharge(decision.accepted, now)] : [],
  )
  await writeCharges(tx, fresh)

  const booked = new Map(fresh.map(({ accepted, answer }) => [accepted, answer]))
  return decisions.map((decision): Outcome<Charge> => {
    if ('refused' in decision) return { error: decision.refused }
    if ('answered' in decision) return { result: chargeSchema.parse(JSON.parse(decision.answered)) }
    const charge = booked.get(decision.accepted)
    return charge ? { result: charge } : { error: new Error('an accepted charge that was not booked') }
  })
}

/** Writes the charges of a batch, one statement a table, sent together; the keys last. */
async function writeCharges(tx: LaneTx, charges: NewCharge[]) {
  // A wallet that is charged several times ends as its last charge leaves it.
  const wallets = new Map(charges.map(walletRow).map((row) => [row.userId, row]))
  await Promise.all([
    creditPoints(tx, [...wallets.values()]),
    insertTopUps(tx, charges.map(topUpRow)),
    insertEntries(tx, charges.map(entryRow)),
    insertEvents(tx, charges.map(chargedEventRow)),
    insertAnswers(tx, charges.map(answerRow)),
  ])
}

/** Books authorised charges, many in one transaction. */
export const chargeLane = createLane(walletBatch(chargeBatch), LANE)

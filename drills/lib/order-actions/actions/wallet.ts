import { randomUUID } from 'node:crypto'
import { chargeWallet } from '@firstcome/db/application/wallet/charge-wallet'
import fc from 'fast-check'
import { command } from '../command.ts'
import { keyed } from '../keyed.ts'
import { at } from '../model.ts'

export const charge = fc
  .record({ shopper: fc.nat(1), amount: fc.integer({ min: 1_000, max: 60_000 }) })
  .map((given) =>
    command({
      name: 'charge',
      given: given,
      applies: ({ orders }) => orders.length > 0,
      foresee(model) {
        model.wallets[given.shopper] = at(model.wallets, given.shopper) + given.amount
        return null
      },
      perform(world) {
        const { shopper, amount } = given
        const idempotencyKey = randomUUID()
        return keyed(world, () => chargeWallet(at(world.actors, shopper), { amount, idempotencyKey }))
      },
    }),
  )

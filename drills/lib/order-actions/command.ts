import { deepStrictEqual } from 'node:assert/strict'
import { checkBooksOf } from '@firstcome/db/application/books/check-books-of'
import type { Reason } from '@firstcome/db/domain/refusal'
import { pictureOf } from '@firstcome/db/testing/picture-of'
import type { AsyncCommand } from 'fast-check'
import { compare } from './compare.ts'
import type { Model } from './model.ts'
import { outcomeOf } from './outcome.ts'
import type { World } from './world.ts'

export type OrderCommand = AsyncCommand<Model, World, true>

type Action = {
  /** What it is called, and what it is done to, when a sequence is printed. */
  name: string
  given: object
  /** Whether there is anything to do it to. */
  applies?: (model: Model) => boolean
  /** Does it to the model, or names the reason for which the shop must refuse it. */
  foresee: (model: Model) => Reason | null
  perform: (world: World, model: Model) => Promise<unknown>
}

/**
 * One step of a sequence: what the shop does must be what the model has foreseen, a refusal for the very reason foreseen
 * changes no row, and the books of all orders are right afterwards.
 */
export const command = ({ name, given, applies = () => true, foresee, perform }: Action): OrderCommand => ({
  check: async (model) => applies(model),
  toString: () => `${name} ${JSON.stringify(given)}`,
  async run(model, world) {
    const foreseen = structuredClone(model)
    const reason = foresee(foreseen)
    const outcome = await outcomeOf(() => perform(world, model))
    deepStrictEqual(outcome, reason ?? 'ACCEPTED')
    count(world.tally, name, outcome)

    const picture = await pictureOf(world)
    if (reason) deepStrictEqual(picture, world.picture)
    else Object.assign(model, foreseen)
    world.picture = picture
    compare(model, world)
    const { checks } = await checkBooksOf(world.orders.map(({ id }) => id))
    deepStrictEqual(
      checks.filter(({ ok }) => !ok),
      [],
    )
  },
})

function count(tally: World['tally'], name: string, outcome: string): void {
  const outcomes = tally[name] ?? {}
  tally[name] = { ...outcomes, [outcome]: (outcomes[outcome] ?? 0) + 1 }
}

import { randomUUID } from 'node:crypto'
import type { Actor } from '@firstcome/db/application/accounts/actor'
import fc from 'fast-check'
import { at, latest, type Model, type ModelOrder } from './model.ts'
import type { World } from './world.ts'

/** An order, counted from the newest, and whether somebody else's shopper reaches for it. */
export type Choice = { back: number; stranger: boolean }

export const back = fc.nat(3)
export const choice = {
  back,
  stranger: fc.constantFrom(...Array<boolean>(14).fill(false), true),
}

/** Whether there is an order to choose; a stranger may always try an unknown one. */
export const isThere = (which: Choice) => (model: Model) => which.stranger || model.orders.length > 0

/** The chosen order in the model; undefined when it is unknown or not theirs. */
export const chosen = ({ orders }: Model, { back, stranger }: Choice): ModelOrder | undefined =>
  stranger ? undefined : at(orders, latest(orders, back))

/** Who reaches for which real order. */
export function reach(world: World, model: Model, { back, stranger }: Choice): { actor: Actor; id: string } {
  if (model.orders.length === 0) return { actor: at(world.actors, 0), id: randomUUID() }
  const place = latest(model.orders, back)
  const owner = at(model.orders, place).shopper
  return { actor: at(world.actors, stranger ? 1 - owner : owner), id: at(world.orders, place).id }
}

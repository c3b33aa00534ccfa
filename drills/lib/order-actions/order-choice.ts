import type { Actor } from '@firstcome/db/application/accounts/actor'
import type { OrderStatus } from '@firstcome/db/domain/orders/status'
import fc from 'fast-check'
import { at, latest, type Model, type ModelOrder } from './model.ts'
import { seldom } from './seldom.ts'
import type { World } from './world.ts'

/** An order, counted from the newest: of those that suit the action, or of any; and whether the other shopper reaches for it. */
export type Choice = { back: number; any: boolean; stranger: boolean }

export const back = fc.nat(3)
const any = seldom(4)
/** As staff choose, who may reach for everyone's orders. */
export const byStaff = { back, any, stranger: fc.constant(false) }
export const choice = { ...byStaff, stranger: seldom(20) }

/** Chooses orders with such a status. */
export function among(...statuses: OrderStatus[]) {
  const placesOf = ({ orders }: Model, { any }: Choice) =>
    orders.flatMap(({ status }, place) => (any || statuses.includes(status) ? [place] : []))
  const placeOf = (model: Model, which: Choice) => {
    const places = placesOf(model, which)
    return at(places, latest(places, which.back))
  }
  return {
    /** Whether there is one to choose. */
    isThere: (which: Choice) => (model: Model) => placesOf(model, which).length > 0,
    /** The chosen order in the model; undefined when it is unknown or not theirs. */
    chosen: (model: Model, which: Choice): ModelOrder | undefined =>
      which.stranger ? undefined : at(model.orders, placeOf(model, which)),
    /** Who reaches for which real order. */
    reach(world: World, model: Model, which: Choice): { actor: Actor } & World['orders'][number] {
      const place = placeOf(model, which)
      const { shopper } = at(model.orders, place)
      return {
        ...at(world.orders, place),
        actor: at(world.actors, which.stranger ? 1 - shopper : shopper),
      }
    },
  }
}

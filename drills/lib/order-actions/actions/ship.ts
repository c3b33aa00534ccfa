import { deliverOrder } from '@firstcome/db/application/orders/deliver-order'
import { shipOrder } from '@firstcome/db/application/orders/ship-order'
import { command } from '../command.ts'
import { refundStatusOf } from '../model.ts'
import { back, chosen, isThere, reach } from '../order-choice.ts'

const orders = back.map((back) => ({ back, stranger: false }))

export const ship = orders.map((which) =>
  command({
    says: `ship ${which.back}`,
    applies: isThere(which),
    foresee(model) {
      const order = chosen(model, which)
      if (!order) return 'NOT_FOUND'
      if (order.status !== 'paid' || refundStatusOf(order) === 'full') return 'ORDER_NOT_SHIPPABLE'
      order.status = 'shipped'
      return null
    },
    perform: (world, model) =>
      shipOrder({ id: reach(world, model, which).id, carrier: 'CJ', trackingNumber: '1234' }),
  }),
)

export const deliver = orders.map((which) =>
  command({
    says: `deliver ${which.back}`,
    applies: isThere(which),
    foresee(model) {
      const order = chosen(model, which)
      if (!order) return 'NOT_FOUND'
      if (order.status !== 'shipped') return 'ORDER_NOT_SHIPPABLE'
      order.status = 'delivered'
      return null
    },
    perform: (world, model) => deliverOrder({ id: reach(world, model, which).id }),
  }),
)

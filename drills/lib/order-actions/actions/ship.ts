import { deliverOrder } from '@firstcome/db/application/orders/deliver-order'
import { shipOrder } from '@firstcome/db/application/orders/ship-order'
import fc from 'fast-check'
import { command } from '../command.ts'
import { refundStatusOf } from '../model.ts'
import { among, byStaff } from '../order-choice.ts'

const orders = fc.record(byStaff)
const paid = among('paid')
const shipped = among('shipped')

export const ship = orders.map((which) =>
  command({
    name: 'ship',
    given: which,
    applies: paid.isThere(which),
    foresee(model) {
      const order = paid.chosen(model, which)
      if (!order) return 'NOT_FOUND'
      if (order.status !== 'paid' || refundStatusOf(order) === 'full') return 'ORDER_NOT_SHIPPABLE'
      order.status = 'shipped'
      return null
    },
    perform: (world, model) =>
      shipOrder('system', {
        id: paid.reach(world, model, which).id,
        carrier: 'CJ',
        trackingNumber: '1234',
      }),
  }),
)

export const deliver = orders.map((which) =>
  command({
    name: 'deliver',
    given: which,
    applies: shipped.isThere(which),
    foresee(model) {
      const order = shipped.chosen(model, which)
      if (!order) return 'NOT_FOUND'
      if (order.status !== 'shipped') return 'ORDER_NOT_SHIPPABLE'
      order.status = 'delivered'
      return null
    },
    perform: (world, model) => deliverOrder('system', { id: shipped.reach(world, model, which).id }),
  }),
)

import { outlastCoupon, outlastReturns } from '@firstcome/db/testing/pass-days'
import fc from 'fast-check'
import { command } from '../command.ts'
import { at, latest } from '../model.ts'
import { among, back, byStaff } from '../order-choice.ts'

const delivered = among('delivered')

/** The days in which a delivered order can be returned go by. */
export const endReturns = fc.record(byStaff).map((which) =>
  command({
    name: 'end returns',
    given: which,
    applies: delivered.isThere(which),
    foresee(model) {
      const order = delivered.chosen(model, which)
      if (order?.status === 'delivered') order.tooLate = true
      return null
    },
    perform: (world, model) => outlastReturns(delivered.reach(world, model, which)),
  }),
)

/** The days of a coupon go by. */
export const endCoupon = back.map((back) =>
  command({
    name: 'end coupon',
    given: { back },
    applies: ({ coupons, orders }) => coupons.length > 0 && orders.length > 0,
    foresee(model) {
      at(model.coupons, latest(model.coupons, back)).runOut = true
      return null
    },
    perform: (world) => outlastCoupon(at(world.coupons, latest(world.coupons, back))),
  }),
)

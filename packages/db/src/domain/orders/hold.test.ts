import { expect, it } from 'vitest'
import { assertPayable, hasRunOut, holdUntil } from './hold.ts'
import type { OrderStatus } from './status.ts'

const placedAt = new Date('2026-11-21T00:00:00.000Z')
const expiresAt = holdUntil(placedAt)
const lastMoment = new Date('2026-11-21T00:14:59.999Z')
const held = (status: OrderStatus) => ({ status, expiresAt })

it('holds for fifteen minutes, the last moment excluded', () => {
  expect(expiresAt).toEqual(new Date('2026-11-21T00:15:00.000Z'))
  expect(hasRunOut(held('pending_payment'), lastMoment)).toBe(false)
  expect(hasRunOut(held('pending_payment'), expiresAt)).toBe(true)
})

it.each<OrderStatus>(['paid', 'shipped', 'delivered', 'cancelled', 'expired'])(
  'never runs out once %s',
  (status) => {
    expect(hasRunOut(held(status), expiresAt)).toBe(false)
  },
)

it('lets an order be paid while it is held, and says why it cannot be otherwise', () => {
  expect(() => assertPayable(held('pending_payment'), lastMoment)).not.toThrow()
  expect(() => assertPayable(held('pending_payment'), expiresAt)).toThrow('ORDER_EXPIRED')
  expect(() => assertPayable(held('expired'), expiresAt)).toThrow('ORDER_EXPIRED')
  for (const status of ['paid', 'shipped', 'delivered', 'cancelled'] as const)
    expect(() => assertPayable(held(status), expiresAt)).toThrow('ORDER_NOT_PAYABLE')
})

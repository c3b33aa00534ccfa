import { afterAll, expect, test, vi } from 'vitest'
import type * as plans from '../packages/db/src/domain/orders/plan-refund.ts'
import { orderSequences } from './lib/order-sequences.ts'

/** Without the rule that shoppers refund before shipping only: they may whatever staff may. */
vi.mock('../packages/db/src/domain/orders/plan-refund.ts', async (original) => {
  const real = await original<typeof plans>()
  return {
    ...real,
    planRefund: (...[order, wanted]: Parameters<typeof real.planRefund>) =>
      real.planRefund(order, wanted, 'staff'),
  }
})

const print = vi.spyOn(console, 'log').mockImplementation(() => {})
afterAll(() => print.mockRestore())

test('finds a way to a refund after shipping when the rule against it is gone', async () => {
  const [wrong] = await orderSequences({ sequences: 200, lanes: 1, seed: 1, endOnFailure: true })
  expect(wrong).toMatchObject({ found: '1', ok: false })
  const [report, error] = print.mock.calls[0] ?? []
  expect(report).toMatch(/Counterexample: .*ship .*(refund|preview) /)
  expect(error).toMatchObject({ expected: 'ORDER_NOT_REFUNDABLE' })
}, 300_000)

import { expect, it, vi } from 'vitest'
import { type Aftermath, attackWebhooks } from '../../../testing/webhooks/attack-webhooks.ts'
import { checkBooks } from '../../books/check-books.ts'

vi.mock('../../../infrastructure/env.ts', async (original) =>
  (await import('../../../testing/own-webhooks.ts')).onOwnWebhooks(original),
)

const SIZE = { orders: 200, perSecond: 60, workers: 3, downMs: 2_000, slowMs: 150 }

/** Every receiver handled every event once, in order, and each of its deliveries is known as delivered. */
function expectAllTold(aftermath: readonly Aftermath[]) {
  expect(aftermath.map(({ receiver }) => receiver)).toEqual(['healthy', 'failing', 'slow'])
  for (const { receiver, events, handled, ...wrong } of aftermath) {
    expect(events).toBeGreaterThan(2 * SIZE.orders)
    expect({ receiver, handled }).toEqual({ receiver, handled: events })
    expect(wrong).toMatchObject({ outOfOrder: 0, altered: 0, undelivered: 0 })
  }
}

const brokenBooks = async () => (await checkBooks()).checks.filter(({ ok }) => !ok)

it('tells three receivers of every order, each in its order: healthy, away and then failing, slow', async () => {
  const { aftermath } = await attackWebhooks(SIZE)
  expectAllTold(aftermath)
  expect(aftermath.find(({ receiver }) => receiver === 'failing')?.repeats).toBeGreaterThan(50)
  expect(await brokenBooks()).toEqual([])
})

it('loses nothing and changes no order when workers are killed at random', async () => {
  const { kills, aftermath } = await attackWebhooks({ ...SIZE, killEveryMs: 700 })
  expect(kills).toBeGreaterThan(2)
  expectAllTold(aftermath)
  expect(await brokenBooks()).toEqual([])
})

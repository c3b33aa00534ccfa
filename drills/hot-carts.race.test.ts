import { readSeed } from '@firstcome/db/testing/random'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hotCarts } from './lib/hot-carts.ts'
import { startServer } from './lib/start-server.ts'

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer(4)
})
afterAll(() => server.stop())

test('carts in any order over the same products, at four processes, never keep each other waiting in a ring', async () => {
  const findings = await hotCarts({ api: server.api, workers: 16, seconds: 5, seed: readSeed() })
  expect(findings.filter(({ ok }) => !ok)).toEqual([])
})

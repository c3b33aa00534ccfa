import { afterAll, beforeAll, expect, test } from 'vitest'
import { oversell } from './lib/oversell.ts'
import { startServer } from './lib/start-server.ts'

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer(4)
})
afterAll(() => server.stop())

test('a thousand buyers at four processes get exactly the hundred pieces that there are', async () => {
  const findings = await oversell({ api: server.api, stock: 100, buyers: 1_000 })
  expect(findings.filter(({ ok }) => !ok)).toEqual([])
})

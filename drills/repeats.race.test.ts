import { afterAll, beforeAll, expect, test } from 'vitest'
import { repeats } from './lib/repeats.ts'
import { startServer } from './lib/start-server.ts'

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer(4)
})
afterAll(() => server.stop())

test('fifty identical requests under a key, at four processes, are one effect and one answer', async () => {
  const findings = await repeats({ api: server.api, keys: 20, times: 50 })
  expect(findings.filter(({ ok }) => !ok)).toEqual([])
})

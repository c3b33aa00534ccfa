import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { answerForget } from './answer-forget.ts'

const SECRET = 'the hop knows, and nobody else'

async function startWeb() {
  const forgotten: string[][] = []
  const server = createServer((request, answer) => {
    const forget = (tags: ReadonlySet<string>) => forgotten.push([...tags])
    if (!answerForget(request, answer, { hopSecret: SECRET, forget }))
      answer.writeHead(404).end('no such page')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close().closeAllConnections()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const post = (
    headers: Record<string, string>,
    body: unknown = { tags: ['catalogue', 'product:1'] },
    method = 'POST',
  ) =>
    fetch(`${origin}/internal/forget`, {
      method,
      headers,
      body: method === 'POST' ? JSON.stringify(body) : null,
    })
  return { forgotten, post }
}

it('forgets what the worker names', async () => {
  const { forgotten, post } = await startWeb()
  expect((await post({ 'x-firstcome-hop': SECRET })).status).toBe(204)
  expect(forgotten).toEqual([['catalogue', 'product:1']])
})

it('does not exist for anyone else', async () => {
  const { forgotten, post } = await startWeb()
  const guesses: Record<string, string>[] = [
    {},
    { 'x-firstcome-hop': '' },
    { 'x-firstcome-hop': `${SECRET}!` },
  ]
  for (const headers of guesses) expect(await (await post(headers)).text()).toBe('no such page')
  expect((await post({ 'x-firstcome-hop': SECRET }, null, 'GET')).status).toBe(404)
  expect(forgotten).toEqual([])
})

it('refuses what is not a list of tags, and forgets nothing', async () => {
  const { forgotten, post } = await startWeb()
  for (const body of [
    {},
    { tags: 'all' },
    { tags: [1] },
    [],
    { tags: [], more: 1 },
    { tags: ['x'.repeat(1_000_001)] },
  ])
    expect((await post({ 'x-firstcome-hop': SECRET }, body)).status).toBe(400)
  expect(forgotten).toEqual([])
})

import { newToken } from '@firstcome/db/testing/new-token'
import { newAccount } from '@firstcome/db/testing/sign-in'
import { expect, it } from 'vitest'
import { send } from '../testing/send.ts'
import { startProcess } from '../testing/start-process.ts'

it('holds a line per request, and nothing that a person sent', async () => {
  const { child, origin, ended, output, untilServers } = await startProcess({ LOG_LEVEL: 'info' })
  await untilServers(1)
  const { email, password, token, actor } = await newAccount()
  const app = await newToken(actor)
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'user-agent': 'Netscape 4',
  }
  const secret = 'what I look for'
  const answers = [
    await send(origin, {
      method: 'POST',
      path: '/api/trpc/auth.signIn',
      headers,
      body: JSON.stringify({ email, password }),
    }),
    await send(origin, {
      method: 'GET',
      path: `/api/trpc/catalog.list?input=${encodeURIComponent(JSON.stringify({ q: secret }))}`,
    }),
    await send(origin, { method: 'GET', path: '/api/trpc/points.balance,auth.me?batch=1' }),
    await send(origin, {
      method: 'POST',
      path: '/api/trpc/points.charge',
      headers,
      body: '{"amount":1,"idempotencyKey":"my-own-key"}',
    }),
    await send(origin, {
      method: 'GET',
      path: '/api/trpc/points.balance',
      headers: { authorization: `Bearer ${app.token}` },
    }),
  ]
  child.kill('SIGTERM')
  await ended

  const lines = output()
    .split('\n')
    .filter((line) => line.includes('"path"'))
    .map((line): unknown => JSON.parse(line))
  const expected = [
    ['auth.signIn', 200, null],
    ['catalog.list', 200, null],
    ['points.balance,auth.me', 207, 'UNAUTHORIZED'],
    ['points.charge', 400, 'CHARGE_AMOUNT_OUT_OF_RANGE'],
    ['points.balance', 200, null],
  ] as const
  expect(lines).toEqual(
    expected.map(([path, status, reason], index) => ({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      pid: expect.any(Number),
      requestId: answers[index]?.headers['x-request-id'],
      path,
      status,
      reason,
      ms: expect.any(Number),
    })),
  )
  for (const word of [
    email,
    password,
    token,
    app.token,
    secret,
    'what',
    'my-own-key',
    'Netscape',
    '127.0.0.1:',
    'Bearer',
  ])
    expect(output()).not.toContain(word)
})

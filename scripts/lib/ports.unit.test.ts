import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { choosePort, freePort } from './ports.ts'
import { Refusal } from './refusal.ts'

test('a free port can be listened on', async () => {
  expect(await listen(await freePort(), '127.0.0.1')).toBeGreaterThan(0)
})

test('a wanted port that is free is taken', async () => {
  const port = await freePort()
  expect(await choosePort('the shop', port, true)).toBe(port)
})

test.each(['127.0.0.1', '::'])(
  'a port that is taken on %s is passed over when nobody insists',
  async (host) => {
    const port = await listen(0, host)
    expect(await choosePort('the shop', port, false)).toBeGreaterThan(port)
  },
)

test('a taken port that somebody insists on is refused in one sentence', async () => {
  const port = await listen(0, '127.0.0.1')
  const refusal = new Refusal(`Port ${port}, which you asked for the shop, is taken by another program.`)
  await expect(choosePort('the shop', port, true)).rejects.toThrow(refusal)
})

async function listen(port: number, host: string): Promise<number> {
  const server = createServer().listen(port, host)
  onTestFinished(() => {
    server.close()
  })
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

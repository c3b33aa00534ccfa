import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { choosePorts, freePort } from './ports.ts'
import { Refusal } from './refusal.ts'

test('a free port can be listened on', async () => {
  expect(await listen(await freePort(), '127.0.0.1')).toBeGreaterThan(0)
})

const wish = (usual: number, asked?: number) => ({ use: 'the shop', usual, asked })

test('a port that is asked for and free is taken', async () => {
  const port = await freePort()
  expect(await choosePorts({ shop: wish(3000, port) })).toEqual({ shop: port })
})

test.each(['127.0.0.1', '::'])(
  'a port that is taken on %s is passed over when nobody insists',
  async (host) => {
    const port = await listen(0, host)
    expect((await choosePorts({ shop: wish(port) })).shop).toBeGreaterThan(port)
  },
)

test('two that pass over the same ports do not meet, nor at one that somebody insists on', async () => {
  const port = await listen(0, '127.0.0.1')
  const asked = await freePort()
  const chosen = await choosePorts({
    shop: wish(port),
    api: wish(port),
    admin: wish(asked),
    desk: wish(3000, asked),
  })
  expect(new Set(Object.values(chosen)).size).toBe(4)
  expect(chosen.desk).toBe(asked)
})

test('a taken port that somebody insists on is refused in one sentence', async () => {
  const port = await listen(0, '127.0.0.1')
  const refusal = new Refusal(`Port ${port}, which you asked for the shop, is taken by another program.`)
  await expect(choosePorts({ shop: wish(3000, port) })).rejects.toThrow(refusal)
})

test('a port that is asked for twice is refused in one sentence', async () => {
  const port = await freePort()
  const refusal = new Refusal(`Port ${port} is asked for twice, the second time for the shop.`)
  await expect(choosePorts({ shop: wish(3000, port), api: wish(4000, port) })).rejects.toThrow(refusal)
})

async function listen(port: number, host: string): Promise<number> {
  const server = createServer().listen(port, host)
  onTestFinished(() => {
    server.close()
  })
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

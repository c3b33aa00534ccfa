import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { env } from './env.ts'

const back = { timeout: 5_000, interval: 20 }

/** A way to Redis that can be cut, and that can fall silent. */
async function openWay() {
  const { hostname, port } = new URL(env.REDIS_URL)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(port || 6379), hostname)
    near.pipe(far).pipe(near)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => [near, far].forEach((one) => one.destroy()))
    }
  })
  const listen = async (at: number) => {
    server.listen(at, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' && address ? address.port : 0
  }
  const own = await listen(0)
  return {
    url: `redis://127.0.0.1:${own}`,
    silence: () => sockets.forEach((socket) => socket.pause()),
    speak: () => sockets.forEach((socket) => socket.resume()),
    async cut() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
    restore: () => listen(own),
  }
}

/** This module as a process has it whose Redis is behind that way. */
async function setUp() {
  const way = await openWay()
  vi.resetModules()
  vi.stubEnv('REDIS_URL', way.url)
  const { askRedis } = await import('./redis.ts')
  leave = () => way.cut()
  return { way, askRedis, ping: () => askRedis((redis) => redis.ping()) }
}

let leave = async () => {}
afterEach(async () => {
  await leave()
  vi.unstubAllEnvs()
})

it('answers a crowd that asks before there is a connection', async () => {
  const { ping } = await setUp()
  expect(new Set(await Promise.all(Array.from({ length: 50 }, ping)))).toEqual(new Set(['PONG']))
})

it('does not ask a silent Redis twice, and asks again when it speaks', async () => {
  const { way, ping, askRedis } = await setUp()
  expect(await ping()).toBe('PONG')
  way.silence()
  expect(await Promise.all([ping(), ping()])).toEqual([null, null])
  const ask = vi.fn()
  expect(await askRedis(ask)).toBeNull()
  expect(ask).not.toHaveBeenCalled()
  way.speak()
  await vi.waitFor(async () => expect(await ping()).toBe('PONG'), back)
})

it('goes on without a Redis that is gone, and with it when it is back', async () => {
  const { way, ping } = await setUp()
  expect(await ping()).toBe('PONG')
  await way.cut()
  expect(await ping()).toBeNull()
  await way.restore()
  await vi.waitFor(async () => expect(await ping()).toBe('PONG'), back)
})

it('finds a Redis that was not there when the process began', async () => {
  const { way, ping } = await setUp()
  await way.cut()
  expect(await ping()).toBeNull()
  await way.restore()
  await vi.waitFor(async () => expect(await ping()).toBe('PONG'), back)
})

it('throws what Redis refuses: a wrong command is a fault, not an absence', async () => {
  const { askRedis, ping } = await setUp()
  await expect(askRedis((redis) => redis.call('NOT_A_COMMAND'))).rejects.toThrow(/unknown command/)
  expect(await ping()).toBe('PONG')
})

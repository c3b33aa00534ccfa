import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { newSignedInShopper } from '@firstcome/db/testing/sign-in'
import { describe, expect, it } from 'vitest'
import { startProcess } from '../testing/start-process.ts'
import { bearer } from '../testing/start-test-shop.ts'

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const ready = (origin: string) => fetch(`${origin}/health/ready`)

async function startServers(count: number) {
  const shop = await startProcess({ SHOP_SERVERS: String(count) })
  return { ...shop, pids: await shop.untilServers(count) }
}

describe('the processes of the API', () => {
  it('answer on one address, and one that dies is replaced', async () => {
    const { origin, pids, untilServers } = await startServers(2)
    expect((await ready(origin)).status).toBe(200)
    const [victim = 0, survivor = 0] = pids
    process.kill(victim, 'SIGKILL')
    const replaced = await untilServers(2, { without: victim })
    expect(replaced).toEqual([survivor, expect.any(Number)])
    expect((await ready(origin)).status).toBe(200)
  })

  it('end what was on its way to one that is killed', async () => {
    const { origin, pids } = await startServers(1)
    const [victim = 0] = pids
    process.kill(victim, 'SIGSTOP')
    const cut = expect(fetch(`${origin}/health/live`)).rejects.toThrow()
    await sleep(300)
    process.kill(victim, 'SIGKILL')
    await cut
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('end with 0 on %s, and leave nothing running', async (signal) => {
    const { child, origin, pids, ended } = await startServers(2)
    const started = performance.now()
    child.kill(signal)
    expect(await ended).toBe(0)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(pids.filter(isAlive)).toEqual([])
    await expect(ready(origin)).rejects.toThrow()
  })

  it('end when the process that started them is killed', async () => {
    const { child, pids } = await startServers(2)
    child.kill('SIGKILL')
    for (let tries = 0; tries < 100 && pids.some(isAlive); tries += 1) await sleep(50)
    expect(pids.filter(isAlive)).toEqual([])
  })

  it('finish what is under way, refuse no call on a kept connection, and then let go', async () => {
    const { child, origin, ended } = await startServers(1)
    const shopper = await newSignedInShopper({ balance: 0 })
    const slow = await beginCharge(origin, bearer(shopper).authorization)
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    expect(await statusOf(origin, agent)).toEqual([200, 'keep-alive'])

    child.kill('SIGTERM')
    let kept = await statusOf(origin, agent)
    while (kept[1] !== 'close') kept = await statusOf(origin, agent)
    expect(kept[0]).toBe(200)
    await sleep(1_000)
    expect(await slow.finish()).toContain('"balance":5000')
    expect(await ended).toBe(0)
    agent.destroy()
  })
})

describe('a process of the desk', () => {
  it('answers what staff call and nothing that shoppers call', async () => {
    const desk = await startProcess({ SERVER_ROLE: 'admin', ADMIN_ORIGINS: 'http://localhost:3001' })
    await desk.untilServers(1)
    const statusAt = async (path: string) => (await fetch(`${desk.origin}/api/trpc/${path}`)).status
    expect(await statusAt('auth.me')).toBe(200)
    expect(await statusAt('catalog.list')).toBe(404)
  })
})

describe('the API does not start', () => {
  it.each([
    ['without its secrets', { HOP_SECRET: undefined }, 'HOP_SECRET'],
    ['as the desk without its address', { SERVER_ROLE: 'admin', ADMIN_ORIGINS: undefined }, 'ADMIN_ORIGINS'],
    ['with an address that is none', { SHOP_ORIGINS: 'shop' }, 'SHOP_ORIGINS'],
    ['with a key of the wrong length', { FIELD_KEYS: 'k1:c2hvcnQ=' }, 'FIELD_KEYS'],
    [
      'with the demo of another shop in production',
      { SHOP_ENV: 'production', DEMO_SHOPPER_PASSWORD: 'x' },
      'DEMO_SHOPPER_PASSWORD',
    ],
    [
      'with the demo owner of another shop in production',
      { SHOP_ENV: 'production', DEMO_OWNER_PASSWORD: 'x' },
      'DEMO_OWNER_PASSWORD',
    ],
    [
      'with the demo gateway in production',
      { SHOP_ENV: 'production', DEMO_SHOPPER_PASSWORD: undefined },
      'refused in production',
    ],
    ['without its database', { DATABASE_URL: 'mysql://root@127.0.0.1:9/none' }, 'does not answer'],
  ])('%s, and says so', async (_, change, words) => {
    const { ended, output } = await startProcess(change)
    expect(await ended).toBe(1)
    expect(output()).toContain(words)
    expect(output()).not.toMatch(/^\s+at /m)
  })
})

/** Sends half a charge; `finish` sends the rest and returns the answer. */
async function beginCharge(origin: string, authorization: string) {
  const body = JSON.stringify({ amount: 5_000, idempotencyKey: 'under-way' })
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  await once(socket, 'connect')
  const head = [
    'POST /api/trpc/points.charge HTTP/1.1',
    'Host: shop',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    `Authorization: ${authorization}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 10)}`)
  return {
    finish: async () => {
      socket.write(body.slice(10))
      const chunks: string[] = []
      for await (const chunk of socket) chunks.push(String(chunk))
      return chunks.join('')
    },
  }
}

function statusOf(origin: string, agent: Agent): Promise<[number | undefined, string | undefined]> {
  return new Promise((resolve, reject) => {
    const call = request(`${origin}/health/live`, { agent }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve([answer.statusCode, answer.headers.connection]))
    })
    call.on('error', reject)
    call.end()
  })
}

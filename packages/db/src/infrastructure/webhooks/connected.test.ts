import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, vi } from 'vitest'
import { testMessage } from '../../testing/test-message.ts'
import type * as environment from '../env.ts'
import type * as addresses from './find-addresses.ts'
import { mintWebhookSecret } from './mint-webhook-secret.ts'
import { postMessage } from './post-message.ts'

const machine = vi.hoisted(() => ({ allowsLoopback: false }))

/** Names are not judged at all: each leads to this machine. */
vi.mock('./find-addresses.ts', async (original) => ({
  ...(await original<typeof addresses>()),
  findAddresses: async () => [{ address: '127.0.0.1', family: 4 }],
}))
vi.mock('../env.ts', async (original) => {
  const { env } = await original<typeof environment>()
  return {
    env: new Proxy(env, {
      get: (real, name) =>
        name === 'WEBHOOK_ALLOW_LOOPBACK' ? machine.allowsLoopback : Reflect.get(real, name),
    }),
  }
})

/** What became of a message to a name, and how many requests its server got. */
async function postByName() {
  let requests = 0
  const server = createServer((_, response) => {
    requests += 1
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://receiver.example:${port}/`
  const answer = await postMessage({
    url,
    secrets: [mintWebhookSecret()],
    message: testMessage(),
    at: new Date(),
  })
  server.closeAllConnections()
  server.close()
  return { ...answer, requests }
}

it('writes nothing to an address that is not public, though the name passed', async () => {
  expect(await postByName()).toMatchObject({ status: null, failure: 'private_address', requests: 0 })
})

it('reaches the same server once this machine is allowed', async () => {
  machine.allowsLoopback = true
  expect(await postByName()).toMatchObject({ status: 200, failure: null, requests: 1 })
})

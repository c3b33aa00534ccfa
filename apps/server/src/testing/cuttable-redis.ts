import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { readEnv } from '../env.ts'

/** The Redis of the tests behind a line of this test's own, which it can cut and mend. */
export async function cuttableRedis() {
  const { hostname, port } = new URL(readEnv().REDIS_URL)
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((caller) => {
    if (isCut) return void caller.destroy()
    const redis = connect(Number(port || 6379), hostname)
    for (const socket of [caller, redis]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        caller.destroy()
        redis.destroy()
      })
    }
    caller.pipe(redis).pipe(caller)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const hangUp = () => {
    for (const socket of open) socket.destroy()
  }
  onTestFinished(() => {
    hangUp()
    server.close()
  })
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true
      hangUp()
    },
    mend: () => {
      isCut = false
    },
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { freePort } from '../../scripts/lib/ports.ts'

/** A Redis of the drill's own, which it may flush, stop and kill. */
export async function ownRedis() {
  const port = await freePort()
  const dir = mkdtempSync(join(tmpdir(), 'drill-redis-'))
  const url = `redis://127.0.0.1:${port}`
  let server: ChildProcess

  const begin = async () => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', dir]
    server = spawn('redis-server', args, { stdio: 'ignore' })
    while ((await answer(url, (redis) => redis.ping())) !== 'PONG') await sleep(20)
  }
  const kill = async () => {
    const ended = once(server, 'exit')
    server.kill('SIGKILL')
    await ended
  }
  await begin()
  return {
    url,
    async flush() {
      if ((await answer(url, (redis) => redis.flushall())) !== 'OK') throw new Error('Redis was not flushed')
    },
    freeze: () => server.kill('SIGSTOP'),
    thaw: () => server.kill('SIGCONT'),
    kill,
    begin,
    async stop() {
      await kill()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

async function answer(url: string, ask: (redis: Redis) => Promise<string>): Promise<string | null> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null }).on('error', () => {})
  try {
    await redis.connect()
    return await ask(redis)
  } catch {
    return null
  } finally {
    redis.disconnect()
  }
}

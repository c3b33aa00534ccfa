import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { expect, onTestFinished, test } from 'vitest'
import { findProgram } from '../find-program.ts'
import { closeHome, openHome } from '../home.ts'
import { untilReady } from '../until-ready.ts'
import { probeRedis } from './probe-redis.ts'
import { startRedis } from './start-redis.ts'

test('a Redis that is killed comes back with what it was told last', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'firstcome-redis-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  const home = await openHome(dir)
  if (!home) throw new Error('the folder is taken')
  onTestFinished(() => closeHome(home))
  const { url, pid } = await startRedis(home, findProgram('redis-server', 'valkey-server'))
  const [running] = home.running
  await withRedis(url, (redis) => redis.set('told', 'last'))

  process.kill(pid, 'SIGKILL')
  await running?.ended
  const again = running?.again()
  if (!again) throw new Error('nothing was started')
  await untilReady(again, () => probeRedis(url), 20_000)
  expect(await withRedis(url, (redis) => redis.get('told'))).toBe('last')
})

async function withRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url)
  try {
    return await work(redis)
  } finally {
    redis.disconnect()
  }
}

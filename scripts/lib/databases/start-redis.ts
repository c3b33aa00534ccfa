import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from '../home.ts'
import { freePort } from '../ports.ts'
import { start } from '../program.ts'
import { Refusal } from '../refusal.ts'
import { untilReady } from '../until-ready.ts'
import { probeRedis } from './probe-redis.ts'

/** Written down as it comes, so that a server that is killed loses nothing; a machine that is may lose the last of it. */
const everyWord = ['--appendonly', 'yes', '--appendfsync', 'no']

/**
 * Starts a private server, whose data is kept between runs, also when it is killed: an older state would contradict what the
 * database says; returns its pid and url.
 */
export async function startRedis(home: Home, program: string | undefined) {
  if (!program) throw new Refusal('Redis is installed, but its server program was not found.')
  const data = join(home.dir, 'redis')
  mkdirSync(data, { recursive: true })
  const port = await freePort()
  const server = start(home, {
    name: 'redis',
    command: program,
    args: ['--port', String(port), '--bind', '127.0.0.1', '--dir', data, '--save', '', ...everyWord],
  })
  const url = `redis://127.0.0.1:${port}`
  await untilReady(server, () => probeRedis(url), 20_000)
  return { url, pid: server.pid }
}

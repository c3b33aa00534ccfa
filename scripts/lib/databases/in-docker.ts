import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import type { Home } from '../home.ts'
import { DATA, ROOT } from '../paths.ts'
import { freePort } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import type { Kind } from './kind.ts'

const execute = promisify(execFile)

/** Pulling two images can take minutes. */
const PATIENCE = 600_000

/** True when a Docker engine answers and has the compose command. */
export async function hasDocker(): Promise<boolean> {
  try {
    await execute('docker', ['info'], { timeout: 10_000 })
    await execute('docker', ['compose', 'version'], { timeout: 10_000 })
    return true
  } catch {
    return false
  }
}

/** Starts these servers from deploy/compose.yaml on free ports; only the shop's own data outlives the command. */
export async function startInDocker(home: Home, kinds: Kind[]): Promise<Partial<Record<Kind, string>>> {
  const [mysql, redis] = [await freePort(), await freePort()]
  const project = `firstcome-${createHash('sha256').update(home.dir).digest('hex').slice(0, 8)}`
  const env = { ...process.env, FIRSTCOME_MYSQL_PORT: String(mysql), FIRSTCOME_REDIS_PORT: String(redis) }
  const compose = (...args: string[]) =>
    execute('docker', ['compose', '-p', project, '-f', 'deploy/compose.yaml', ...args], {
      cwd: ROOT,
      env,
      timeout: PATIENCE,
    })

  home.closers.push(async () => {
    await compose(...(home.dir === DATA ? ['stop'] : ['down', '--volumes']))
  })
  try {
    await compose('up', '--detach', '--wait', ...kinds)
  } catch (error) {
    throw new Refusal(
      `Docker could not start ${kinds.join(' and ')}: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  const urls = { mysql: `mysql://root@127.0.0.1:${mysql}/firstcome`, redis: `redis://127.0.0.1:${redis}` }
  return Object.fromEntries(kinds.map((kind) => [kind, urls[kind]]))
}

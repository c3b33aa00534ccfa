import { join } from 'node:path'
import type { Home } from '../home.ts'
import { ROOT } from '../paths.ts'
import { start } from '../program.ts'
import { untilReady } from '../until-ready.ts'
import { expectOk } from './start-api.ts'

export interface WebOptions {
  port: number
  distDir: string
  env: NodeJS.ProcessEnv
}

/** Starts the built shop and waits until its first page answers; returns its pid. */
export async function startWeb(home: Home, { port, distDir, env }: WebOptions): Promise<number> {
  const web = start(home, {
    name: 'web',
    command: process.execPath,
    args: ['server.ts'],
    cwd: join(ROOT, 'apps/web'),
    env: {
      ...env,
      NODE_ENV: 'production',
      SHOP_PORT: String(port),
      NEXT_DIST_DIR: distDir,
      NEXT_TELEMETRY_DISABLED: '1',
    },
    onMessage: () => {},
    grace: 15_000,
  })
  await untilReady(web, () => expectOk(`http://127.0.0.1:${port}/`), 60_000)
  return web.pid
}

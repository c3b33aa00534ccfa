import { join } from 'node:path'
import type { Home } from '../home.ts'
import { ROOT } from '../paths.ts'
import { start } from '../program.ts'
import { untilReady } from '../until-ready.ts'
import type { Build } from './build-app.ts'
import { expectOk } from './start-api.ts'

export interface AppOptions extends Build {
  /** Under which it is known among the programs of a home; one of several says which. */
  name?: string
  port: number
  env: NodeJS.ProcessEnv
}

/** Starts a built app and waits until its first page answers; returns its pid. */
export async function startApp(
  home: Home,
  { app, name = app, distDir, port, env }: AppOptions,
): Promise<number> {
  const running = start(home, {
    name,
    command: process.execPath,
    args: ['server.ts'],
    cwd: join(ROOT, 'apps', app),
    env: { ...env, NODE_ENV: 'production', NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: '1' },
    onMessage: () => {},
    grace: 15_000,
  })
  await untilReady(running, () => expectOk(`http://127.0.0.1:${port}/`), 60_000)
  return running.pid
}

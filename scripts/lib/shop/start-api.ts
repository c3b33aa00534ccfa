import type { Home } from '../home.ts'
import { start } from '../program.ts'
import { untilReady } from '../until-ready.ts'

export interface ApiOptions {
  /** The desk's API is another process, with a pool of its own. */
  role?: 'shop' | 'admin'
  port: number
  servers: number
  env: NodeJS.ProcessEnv
  /** Called with the pids of the processes that answer, again whenever one was replaced. */
  onServers: (pids: number[]) => void
}

/** Starts the API and waits until it is ready; returns its origin. */
export async function startApi(home: Home, options: ApiOptions): Promise<string> {
  const { role = 'shop', port, servers, env, onServers } = options
  const api = start(home, {
    name: role === 'shop' ? 'server' : 'admin-server',
    command: process.execPath,
    args: ['apps/server/src/main.ts'],
    env: {
      ...env,
      NODE_ENV: 'production',
      SERVER_ROLE: role,
      [role === 'shop' ? 'SHOP_API_PORT' : 'ADMIN_API_PORT']: String(port),
      SHOP_SERVERS: String(servers),
    },
    onMessage: (message) => {
      if (isServersMessage(message)) onServers(message.pids)
    },
    grace: 15_000,
  })
  const url = `http://127.0.0.1:${port}`
  await untilReady(api, () => expectOk(`${url}/health/ready`), 60_000)
  return url
}

/** Rejects unless the address answers with a success. */
export async function expectOk(url: string): Promise<void> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`)
}

function isServersMessage(message: unknown): message is { type: 'servers'; pids: number[] } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'servers'
}

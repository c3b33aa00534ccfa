import { freePort } from '../../scripts/lib/ports.ts'
import { startApi } from '../../scripts/lib/shop/start-api.ts'
import { drillHome } from './drill-home.ts'

/** Starts the real API, as `npm start` does, with this many processes beside the databases of the environment. */
export async function startServer(servers: number, env: NodeJS.ProcessEnv = {}) {
  const { home, close } = await drillHome()
  try {
    const port = await freePort()
    let pids: number[] = []
    const onServers = (now: number[]) => {
      pids = now
    }
    const api = await startApi(home, { port, servers, env, onServers })
    /** The processes that answer now. */
    return { api, pids: () => pids, stop: close }
  } catch (error) {
    await close()
    throw error
  }
}

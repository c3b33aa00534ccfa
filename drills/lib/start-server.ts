import { closeHome, openHome } from '../../scripts/lib/home.ts'
import { freePort } from '../../scripts/lib/ports.ts'
import { startApi } from '../../scripts/lib/shop/start-api.ts'
import { privateHome, removeHome } from '../../scripts/lib/test/private-home.ts'

/** Starts the real API, as `npm start` does, with this many processes beside the databases of the environment. */
export async function startServer(servers: number): Promise<{ api: string; stop: () => Promise<void> }> {
  const dir = await privateHome('drill')
  const home = await openHome(dir)
  if (!home) throw new Error(`${dir} is in use.`)
  const stop = async () => {
    await closeHome(home)
    removeHome(dir)
  }
  try {
    const port = await freePort()
    return { api: await startApi(home, { port, servers, env: {}, onServers: () => {} }), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

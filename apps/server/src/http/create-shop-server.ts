import { createServer, type Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Services } from './call.ts'
import { createListener } from './create-listener.ts'
import { refuseGarbage } from './refuse-garbage.ts'

const SECOND = 1_000
/** No caller waits longer for a sign of life: the answer is then BUSY. */
const ANSWER_MS = 10 * SECOND
/** How long a request to the desk may take to arrive: a picture on a slow line. */
const UPLOAD_MS = 120 * SECOND
/** How long connections may move elsewhere by themselves before the idle ones are closed. */
const LEAVE_MS = 500
/** How long what is under way may take to finish. */
const DRAIN_MS = 8 * SECOND

/** The HTTP server of a process; `drain` lets it finish what is under way and take nothing more. */
export function createShopServer(services: Services): { server: Server; drain: () => Promise<void> } {
  const server = createServer(
    {
      headersTimeout: 10 * SECOND,
      requestTimeout: services.settings.realm === 'desk' ? UPLOAD_MS : 15 * SECOND,
      keepAliveTimeout: 65 * SECOND,
      maxHeaderSize: 16_384,
    },
    createListener(services),
  )
  server.timeout = ANSWER_MS
  server.maxConnections = 10_000
  server.on('clientError', refuseGarbage)

  let drained: Promise<void> | undefined
  const drain = async () => {
    services.lifecycle.draining = true
    for (const end of services.streams) end()
    await sleep(LEAVE_MS)
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
    await new Promise<void>((resolve) => server.close(() => resolve()))
    clearTimeout(cut)
  }
  return {
    server,
    drain: () => {
      drained ??= drain()
      return drained
    },
  }
}

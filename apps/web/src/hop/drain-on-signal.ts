import type { Server } from 'node:http'

const patienceMs = 8_000

/** On SIGTERM or SIGINT: takes no new connection, lets what is under way finish, then ends the process with 0. */
export function drainOnSignal(server: Server, close: () => Promise<void>): void {
  const drain = () => {
    server.close(() => void close().finally(() => process.exit(0)))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), patienceMs).unref()
  }
  process.once('SIGTERM', drain)
  process.once('SIGINT', drain)
}

import type { Server } from 'node:http'

const patienceMs = 8_000

type Closing = { endStreams: () => void; close: () => Promise<void> }

/** On SIGTERM or SIGINT: takes no new connection, ends streams, lets what else is under way finish, then ends the process with 0. */
export function drainOnSignal(server: Server, { endStreams, close }: Closing): void {
  const drain = () => {
    server.close(() => void close().finally(() => process.exit(0)))
    endStreams()
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), patienceMs).unref()
  }
  process.once('SIGTERM', drain)
  process.once('SIGINT', drain)
}

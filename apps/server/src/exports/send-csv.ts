import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Call } from '../http/call.ts'
import { leave } from '../http/leave.ts'
import { type Table, writeCsv } from './write-csv.ts'

/** Whoever has read nothing for so long is gone. */
const STALLED_MS = 60_000

/**
 * Sends a table as a file, as fast as it is read and no faster: what is not sent yet is not read from the database. It stops when
 * the caller leaves; a fault on the way breaks the connection off, so that half a file is never taken for a whole one.
 */
export async function sendCsv(call: Call, table: Table): Promise<void> {
  const { response, services } = call
  const parts = writeCsv(table)
  const first = await parts.next()
  const cut = () => response.destroy()
  services.streams.add(cut)
  response.setTimeout(STALLED_MS, cut)
  response.writeHead(200, [
    ...call.headers,
    'content-type',
    'text/csv; charset=utf-8',
    'content-disposition',
    `attachment; filename="${table.name}"`,
    'cache-control',
    'private, no-store',
    ...leave(call),
  ])
  try {
    await pipeline(Readable.from(inOrder(call, first.value, parts), { highWaterMark: 1 }), response)
  } catch {
    // The caller has left, or the fault is recorded: either way the connection is gone.
  } finally {
    services.streams.delete(cut)
  }
}

async function* inOrder(call: Call, first: string, others: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    yield first
    yield* others
  } catch (cause) {
    call.failure = { reason: 'INTERNAL', cause }
    throw cause
  }
}

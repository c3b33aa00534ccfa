import type { Call } from './call.ts'
import { leave } from './leave.ts'

/** Writes an answer that nobody else may keep. */
export function answerJson(call: Call, status: number, body: string, more: readonly string[] = []): void {
  const { response, headers } = call
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, [
    ...headers,
    ...more,
    'content-type',
    'application/json',
    'cache-control',
    'private, no-store',
    'content-length',
    String(Buffer.byteLength(body)),
    ...leave(call),
  ])
  response.end(body)
}

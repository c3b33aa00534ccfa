import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ErrorReason } from '@firstcome/api/errors'
import type { Services } from './services.ts'

/** One request on its way through the process. */
export type Call = {
  request: IncomingMessage
  response: ServerResponse
  services: Services
  requestId: string
  clientAddress: string
  startedAt: number
  /** Headers of the answer, whatever it is: name, value, name, value. */
  headers: string[]
  /** The procedures that were called, or the path of anything else. */
  path: string
  /** Why it failed, for the log. */
  failure: { reason: ErrorReason; cause: unknown } | null
}

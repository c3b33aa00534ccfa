import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Limits } from '@firstcome/api/context'
import type { ErrorReason } from '@firstcome/api/errors'
import type { runOf } from '@firstcome/api/run-of'
import type { AnyTRPCProcedure, AnyTRPCRouter } from '@trpc/server'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { Places } from '../limits/create-places.ts'
import type { Settings } from '../settings.ts'

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
  /** How errors are worded: as tRPC has them, or as REST. */
  dialect: 'trpc' | 'rest'
  /** Why it failed, for the log. */
  failure: { reason: ErrorReason; cause: unknown } | null
}

/** What all requests of a process share. */
export type Services = {
  api: Api
  settings: Settings
  limits: Limits
  redis: Redis
  places: Places
  /** How to end each stream that is open. */
  streams: Set<() => void>
  log: Logger
  /** Set once, when the process takes leave: what is under way is finished, and connections are closed. */
  lifecycle: { draining: boolean }
}

/** What a process answers: the procedures of the shop, or those of the desk. */
export type Api = {
  router: AnyTRPCRouter
  procedures: ReadonlyMap<string, Procedure>
  open: (call: Call) => OpenedCall
  /** How it answers what is below /api/v1/, if it has resources. */
  answerRest: ((call: Call, path: string, query: string) => Promise<void>) | null
  /** What it answers beside its procedures, by path. */
  routes: ReadonlyMap<string, (call: Call) => Promise<void>>
  /** Runs the busiest paths on behalf of nobody, so that the first caller finds compiled queries and open connections. */
  warmUp: () => Promise<void>
}

export type Procedure = {
  type: AnyTRPCProcedure['_def']['type']
  run: ReturnType<typeof runOf>
  /** What everyone is told alike, as JSON: asked on behalf of nobody and written once for all who ask at the same moment. */
  answerAll: ((input: string | null) => Promise<string>) | null
}

/** What the procedures of a request are told, and how to refuse a session that is not accepted. */
export type OpenedCall = { context: { call: { requestId: string } }; acceptSession: () => Promise<unknown> }

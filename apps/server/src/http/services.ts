import type { Limits } from '@firstcome/api/context'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { Places } from '../limits/create-places.ts'
import type { Settings } from '../settings.ts'

/** What all requests of a process share. */
export type Services = {
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

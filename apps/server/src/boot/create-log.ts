import pino, { type DestinationStream, type Logger } from 'pino'
import type { Env } from '../env.ts'

const BUFFER_BYTES = 32_768
const FLUSH_MS = 500

/** Lines of JSON on standard output, gathered so that a request never waits for one to be written. */
export function createLog(level: Env['LOG_LEVEL']): { log: Logger; flush: () => void } {
  const destination = pino.destination({ sync: false, minLength: BUFFER_BYTES, maxWrite: 2 * BUFFER_BYTES })
  setInterval(() => destination.flush(), FLUSH_MS).unref()
  return { log: createLogger(level, destination), flush: () => destination.flushSync() }
}

const createLogger = (level: Env['LOG_LEVEL'], destination: DestinationStream) =>
  pino({ level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime }, destination)

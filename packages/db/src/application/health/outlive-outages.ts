import { isOutage } from './is-outage.ts'

/**
 * For the start of a process: the connector leaves a rejection to nobody when a connection breaks while it is being set up.
 * The pool deals with it, so it is only told to `onOutage`; any other rejection that nobody handles still ends the process.
 */
export function outliveOutages(onOutage: (error: unknown) => void): void {
  process.on('unhandledRejection', (error) => {
    if (!isOutage(error)) throw error
    onOutage(error)
  })
}

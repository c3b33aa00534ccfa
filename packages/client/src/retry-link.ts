import type { Operation, TRPCLink } from '@trpc/client'
import type { AnyRouter } from '@trpc/server'
import { observable } from '@trpc/server/observable'
import { retryDelay } from './retry-delay.ts'

const MAX_TRIES = 4

/** Tries a call again when it may not have arrived, or the shop was busy, and repeating it cannot do harm. */
export const retryLink: TRPCLink<AnyRouter> =
  () =>
  ({ op, next }) =>
    observable((observer) => {
      let cancel = () => {}
      const run = (tries: number) => {
        const subscription = next(op).subscribe({
          next: (value) => observer.next(value),
          complete: () => observer.complete(),
          error: (error) => {
            const delay = tries < MAX_TRIES && isRepeatable(op) ? retryDelay(error, tries) : null
            if (delay === null) return observer.error(error)
            const timer = setTimeout(() => run(tries + 1), delay)
            cancel = () => clearTimeout(timer)
          },
        })
        cancel = () => subscription.unsubscribe()
      }
      run(1)
      return () => cancel()
    })

/** Reads change nothing, and a change under a key takes effect once, however often it is sent. */
function isRepeatable({ type, input }: Operation): boolean {
  if (type === 'query') return true
  return typeof input === 'object' && input !== null && 'idempotencyKey' in input
}

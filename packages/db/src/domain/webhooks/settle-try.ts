import { pauseAfter, readRetryAfter } from './schedule.ts'

type Tried = {
  failure: string | null
  retryAfter: string | null
  /** How often it was tried before. */
  attempts: number
}
type Terms = { retrySeconds: readonly number[]; now: Date; random: number }

/** What becomes of a delivery that was tried: delivered, dead, or waiting until `nextAt`. */
export type Settled = { attempts: number } & (
  | { status: 'delivered' | 'dead'; nextAt: null }
  | { status: 'waiting'; nextAt: Date }
)

/** Judges a try: a failed one waits as the schedule says, and is a dead letter after its end. */
export function settleTry(
  { failure, retryAfter, ...tried }: Tried,
  { retrySeconds, now, random }: Terms,
): Settled {
  const attempts = tried.attempts + 1
  if (failure === null) return { attempts, status: 'delivered', nextAt: null }
  const wish = readRetryAfter(retryAfter, now)
  const pause = pauseAfter({ attempts, retrySeconds, retryAfter: wish, random })
  if (pause === null) return { attempts, status: 'dead', nextAt: null }
  return { attempts, status: 'waiting', nextAt: new Date(now.getTime() + pause) }
}

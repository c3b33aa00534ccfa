import { setTimeout as sleep } from 'node:timers/promises'

type Job = {
  /** Does one round, shorter when the signal comes, and tells how much there was to do. */
  run: (signal: AbortSignal) => Promise<number>
  everyMs: number
  signal: AbortSignal
  onDone: (count: number) => void
  onError: (error: unknown) => void
}

/** Does a job again and again until told to stop: one round at a time, a failed round like any other. */
export async function repeat({ run, everyMs, signal, onDone, onError }: Job): Promise<void> {
  while (!signal.aborted) {
    await run(signal).then(onDone, onError)
    await sleep(everyMs, undefined, { signal }).catch(() => {})
  }
}

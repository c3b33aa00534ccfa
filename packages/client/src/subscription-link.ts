import { type Operation, TRPCClientError, type TRPCLink } from '@trpc/client'
import type { AnyRouter } from '@trpc/server'
import { observable } from '@trpc/server/observable'
import { readServerEvents } from './read-server-events.ts'
import { retryDelay } from './retry-delay.ts'

type Options = {
  url: string
  headers: () => Record<string, string>
  fetch?: typeof globalThis.fetch
}

/** The shop gives a sign of life every 15 s. */
const SILENCE_MS = 45_000
/** From here on the pause between two tries no longer grows. */
const MAX_TRIES = 6
/** A stream that lived so long was no failure. */
const STEADY_MS = 5_000

/**
 * Subscriptions by server-sent events over `fetch`, in browsers by their cookie and elsewhere by a token. A stream that breaks is
 * opened again until its caller leaves, and begins with what is then true; only a refusal of the shop ends it.
 */
export const subscriptionLink =
  (options: Options): TRPCLink<AnyRouter> =>
  () =>
  ({ op }) =>
    observable((observer) => {
      const left = new AbortController()
      op.signal?.addEventListener('abort', () => left.abort(), { signal: left.signal })

      /** Reads one stream to its end; tells whether the shop has said its last word. */
      const listen = async (): Promise<boolean> => {
        for await (const { event, data } of openStream(op, options, left.signal)) {
          if (event === 'return') return true
          if (event === 'message') observer.next({ result: { data: JSON.parse(data) } })
          if (event !== 'connected') continue
          observer.next({ result: { type: 'started' } })
          observer.next({ result: { type: 'state', state: 'pending', error: null } })
        }
        throw new Error('the stream ended')
      }

      const follow = async () => {
        for (let tries = 1; !left.signal.aborted; tries += 1) {
          const opened = performance.now()
          try {
            if (await listen()) return observer.complete()
          } catch (thrown) {
            if (left.signal.aborted) return
            if (performance.now() - opened > STEADY_MS) tries = 1
            const error: TRPCClientError<AnyRouter> = TRPCClientError.from(toError(thrown))
            const delay = retryDelay(error, Math.min(tries, MAX_TRIES))
            if (delay === null) return observer.error(error)
            observer.next({ result: { type: 'state', state: 'connecting', error } })
            await pause(delay, left.signal)
          }
        }
      }
      void follow()
      return () => left.abort()
    })

/** Opens a stream. Throws the shop's refusal. */
async function* openStream({ path, input }: Operation, { url, headers, fetch }: Options, left: AbortSignal) {
  const gone = new AbortController()
  const leave = () => gone.abort()
  left.addEventListener('abort', leave)
  let silence = setTimeout(leave, SILENCE_MS)
  const heard = () => {
    clearTimeout(silence)
    silence = setTimeout(leave, SILENCE_MS)
  }
  try {
    const query = `input=${encodeURIComponent(JSON.stringify(input))}`
    const answer = await (fetch ?? globalThis.fetch)(`${url}/${path}?${query}`, {
      headers: { accept: 'text/event-stream', ...headers() },
      signal: gone.signal,
    })
    if (!answer.ok) throw TRPCClientError.from(Object(await answer.json()))
    if (answer.body) yield* readServerEvents(answer.body, heard)
  } finally {
    clearTimeout(silence)
    left.removeEventListener('abort', leave)
    leave()
  }
}

/** What was thrown, without the name by which a caller's own leave is known. */
const toError = (thrown: unknown) =>
  thrown instanceof TRPCClientError ? thrown : new Error('the stream broke', { cause: thrown })

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

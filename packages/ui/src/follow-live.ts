export interface Ears<Told> {
  onData: (told: Told) => void
  onError: () => void
  onComplete: () => void
  onConnectionStateChange: (state: { state: string; error: unknown }) => void
}

/** Opens one connection; `unsubscribe` closes it. */
export type Subscribe<Told> = (ears: Ears<Told>) => { unsubscribe: () => void }

export interface Following<Told> {
  subscribe: Subscribe<Told>
  hear: (told: Told) => void
  /** Called when nothing can be told for a while, by accident or because nobody looks. */
  lose: () => void
  page: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>
}

const firstDelayMs = 500
const longestDelayMs = 20_000

/**
 * Follows what the shop tells for as long as the page is looked at: a hidden page holds no connection, one that the shop has
 * ended is opened again, each time after a longer while; the client itself mends one that broke. Every opening begins with a
 * snapshot. Returns the way to stop.
 */
export function followLive<Told>({ subscribe, hear, lose, page }: Following<Told>): () => void {
  let connection: { unsubscribe: () => void } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  // A connection that was given up may still say that it ended: only the last one is listened to.
  let current = 0

  const close = () => {
    current += 1
    clearTimeout(timer)
    connection?.unsubscribe()
    connection = null
  }
  const open = () => {
    close()
    const own = current
    const reopen = () => {
      if (own !== current) return
      close()
      lose()
      timer = setTimeout(open, delayAfter(failures))
      failures += 1
    }
    connection = subscribe({
      onData: (told) => {
        if (own !== current) return
        failures = 0
        hear(told)
      },
      onError: reopen,
      onComplete: reopen,
      onConnectionStateChange: ({ state, error }) => {
        if (own === current && state === 'connecting' && error) lose()
      },
    })
  }
  const look = () => {
    if (!page.hidden) return open()
    close()
    lose()
  }

  page.addEventListener('visibilitychange', look)
  // After the page has come to life: what is told later is told in time.
  if (!page.hidden) timer = setTimeout(open)
  return () => {
    page.removeEventListener('visibilitychange', look)
    close()
  }
}

/** Spread out, so that a shop that comes back is not met by everyone at once. */
const delayAfter = (failures: number) =>
  Math.min(firstDelayMs * 2 ** failures, longestDelayMs) * (0.5 + Math.random() / 2)

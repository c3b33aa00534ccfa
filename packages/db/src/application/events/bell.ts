/** Wakes one who waits: at once when it rang meanwhile, else when it rings, or after `patienceMs`, or when told to stop. */
export function createBell(stop: AbortSignal) {
  let rang = false
  let wake = () => {}
  const ring = () => {
    rang = true
    wake()
  }
  stop.addEventListener('abort', ring)

  const wait = async (patienceMs: number): Promise<void> => {
    if (!rang) {
      await new Promise<void>((resolve) => {
        const timeout = setTimeout(resolve, patienceMs)
        wake = () => {
          clearTimeout(timeout)
          resolve()
        }
      })
    }
    rang = stop.aborted
  }
  return { ring, wait }
}

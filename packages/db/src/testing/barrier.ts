/** A point that nobody passes before `parties` have reached it; open for good afterwards. Forces an interleaving in a test. */
export function createBarrier(parties: number): () => Promise<void> {
  let arrived = 0
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return () => {
    arrived += 1
    if (arrived === parties) open()
    return opened
  }
}

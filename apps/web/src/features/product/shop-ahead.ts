/** Further apart than this, the two clocks of this device no longer tell the same: it has slept, or its time was set. */
const mostApartMs = 1_000

/**
 * How far the shop's clock is ahead of this device's, in ms, by what the answer that brought this document said of the time; null
 * where it cannot be told: the browser keeps it to itself, the document comes from its own cache, or this device has slept since,
 * which the time that pages count does not notice.
 */
export function shopAhead(): number | null {
  if (Math.abs(performance.timeOrigin + performance.now() - Date.now()) > mostApartMs) return null
  const [document] = performance.getEntriesByType('navigation')
  if (!(document instanceof PerformanceNavigationTiming) || document.transferSize === 0) return null
  const told = document.serverTiming?.find(({ name }) => name === 'shop')?.description
  const sinceTold = performance.now() - document.responseStart
  return told ? Number(told) + sinceTold - Date.now() : null
}

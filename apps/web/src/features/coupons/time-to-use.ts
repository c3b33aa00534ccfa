const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** How long a coupon is still good, in the unit that matters: whole days, then hours, then the last one. */
export function timeToUse(ms: number): { unit: 'days' | 'hours'; count: number } | { unit: 'lastHour' } {
  if (ms >= dayMs) return { unit: 'days', count: Math.floor(ms / dayMs) }
  if (ms >= hourMs) return { unit: 'hours', count: Math.floor(ms / hourMs) }
  return { unit: 'lastHour' }
}

/** The Retry-After header of a refusal that may be tried again, in whole seconds. */
export function retryAfter(details: unknown): string[] {
  if (typeof details !== 'object' || details === null || !('retryAfterMs' in details)) return []
  return ['retry-after', String(Math.ceil(Number(details.retryAfterMs) / 1_000))]
}

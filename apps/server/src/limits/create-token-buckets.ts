type Bucket = { tokens: number; filledAt: number }
type Options = { perMinute: number; now?: () => number; maxBuckets?: number }

/**
 * One bucket of tokens per key, in memory: full at first, refilled evenly. `take` takes one and returns 0, or returns the
 * milliseconds until there is one. The buckets longest unused are forgotten, which fills them.
 */
export function createTokenBuckets({
  perMinute,
  now = () => performance.now(),
  maxBuckets = 20_000,
}: Options) {
  const msPerToken = 60_000 / perMinute
  let recent = new Map<string, Bucket>()
  let older = new Map<string, Bucket>()

  const bucketOf = (key: string): Bucket => {
    const known = recent.get(key)
    if (known) return known
    const bucket = older.get(key) ?? { tokens: perMinute, filledAt: now() }
    if (recent.size >= maxBuckets / 2) {
      older = recent
      recent = new Map()
    }
    recent.set(key, bucket)
    return bucket
  }

  return {
    take(key: string): number {
      const bucket = bucketOf(key)
      const time = now()
      bucket.tokens = Math.min(perMinute, bucket.tokens + (time - bucket.filledAt) / msPerToken)
      bucket.filledAt = time
      if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) * msPerToken)
      bucket.tokens -= 1
      return 0
    },
  }
}

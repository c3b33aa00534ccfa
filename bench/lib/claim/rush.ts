import { percentile } from '../load/figures.ts'
import { count, type Tally } from '../load/tally.ts'

export type Rush = { tally: Tally; perSecond: number; p50: number; p99: number }

/** Sends every claim once, so many at a time, and waits for all the answers. */
export async function rush<Claim>(
  claims: readonly Claim[],
  atOnce: number,
  send: (claim: Claim) => Promise<string>,
): Promise<Rush> {
  const words: string[] = []
  const latencies: number[] = []
  const queue = claims.values()
  const began = performance.now()
  const work = async () => {
    for (const claim of queue) {
      const sent = performance.now()
      words.push(await send(claim))
      latencies.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const seconds = (performance.now() - began) / 1_000
  return {
    tally: count(words),
    perSecond: claims.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  }
}

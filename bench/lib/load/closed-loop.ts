import { count, type Tally } from './tally.ts'

export type Load = {
  tally: Tally
  /** Of accepted checkouts, in milliseconds. */
  latencies: number[]
  /** From the first request to the last answer. */
  seconds: number
}

type Loop = {
  buyers: number
  seconds: number
  /** One checkout by one of the buyers; resolves to ACCEPTED or to why it was not. */
  buy: (buyer: number) => Promise<string>
}

/** Every buyer buys again as soon as it has its answer, until the time is up; what is under way then is finished. */
export async function closedLoop({ buyers, seconds, buy }: Loop): Promise<Load> {
  const words: string[] = []
  const latencies: number[] = []
  const began = performance.now()
  const until = began + seconds * 1_000

  const buyAgain = async (buyer: number) => {
    for (let sent = began; sent < until; ) {
      sent = performance.now()
      const word = await buy(buyer)
      words.push(word)
      if (word === 'ACCEPTED') latencies.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: buyers }, (_, buyer) => buyAgain(buyer)))
  return { tally: count(words), latencies, seconds: (performance.now() - began) / 1_000 }
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from '../../bench/lib/load/create-caller.ts'
import { answerWord } from './answer-word.ts'

const RETRY_AFTER_MS = 500
const MOST_TRIES = 20

/** Sends a request as a good client does: told BUSY, it comes back with the same key when the shop said so. */
export async function comeBack(send: () => Promise<Answer>): Promise<{ word: string; tries: number }> {
  for (let tries = 1; ; tries += 1) {
    const word = await answerWord(send())
    if (word !== 'BUSY' || tries === MOST_TRIES) return { word, tries }
    await sleep(RETRY_AFTER_MS * (1 + Math.random()))
  }
}

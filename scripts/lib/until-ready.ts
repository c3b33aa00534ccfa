import { setTimeout as delay } from 'node:timers/promises'
import type { Running } from './home.ts'
import { lastWords } from './program.ts'
import { Refusal } from './refusal.ts'

const INTERVAL = 100

/** Waits until the probe succeeds; explains itself when the program ends first or needs too long (milliseconds). */
export async function untilReady(
  running: Running,
  probe: () => Promise<unknown>,
  patience: number,
): Promise<void> {
  const deadline = Date.now() + patience
  let ended = false
  void running.ended.then(() => {
    ended = true
  })
  for (;;) {
    if (ended) throw new Refusal(`${running.name} did not start:\n${lastWords(running)}`)
    if (await succeeds(probe)) return
    if (Date.now() > deadline) {
      throw new Refusal(`${running.name} does not answer after ${patience / 1000} s:\n${lastWords(running)}`)
    }
    await delay(INTERVAL)
  }
}

async function succeeds(probe: () => Promise<unknown>): Promise<boolean> {
  try {
    await probe()
    return true
  } catch {
    return false
  }
}

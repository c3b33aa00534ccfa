import { relative } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Home, Running } from './home.ts'
import { ROOT } from './paths.ts'
import { say } from './say.ts'

const SHORTEST_MS = 100
const LONGEST_MS = 5_000

/** Starts again, and says so, whatever ends by itself, until the home is closed; never settles. */
export async function keepRunning(home: Home, onAgain: (running: Running) => void): Promise<never> {
  await Promise.all(home.running.map((running) => keep(home, running, onAgain)))
  return new Promise(() => {})
}

async function keep(home: Home, first: Running, onAgain: (running: Running) => void): Promise<void> {
  let running = first
  let pause = SHORTEST_MS
  for (;;) {
    const since = performance.now()
    const code = await running.ended
    if (home.closing) return
    say(`${running.name} ended unexpectedly (code ${code}) and is started again.`)
    say(`  Its last words are in ${relative(ROOT, running.log)}.old.`)
    pause = performance.now() - since > LONGEST_MS ? SHORTEST_MS : Math.min(pause * 2, LONGEST_MS)
    await delay(pause)
    if (home.closing) return
    running = running.again()
    onAgain(running)
  }
}

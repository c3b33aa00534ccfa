import { setTimeout as delay } from 'node:timers/promises'
import { type Identity, isAlive } from './identity.ts'

const GRACE = 20_000

/** Asks a process to end, insists after 20 s, and returns when it is gone. */
export async function terminate(known: Identity): Promise<void> {
  signal(known.pid, 'SIGTERM')
  if (await isGoneWithin(known, GRACE)) return
  signal(known.pid, 'SIGKILL')
  await isGoneWithin(known, GRACE)
}

/** Ends at once whatever is left of the process group that this process led. */
export function killGroup(leader: number): void {
  if (leader > 1) signal(process.platform === 'win32' ? leader : -leader, 'SIGKILL')
}

export function signal(pid: number, name: NodeJS.Signals): void {
  if (pid === 0) return
  try {
    process.kill(pid, name)
  } catch {
    // it has already gone
  }
}

async function isGoneWithin(known: Identity, grace: number): Promise<boolean> {
  const deadline = Date.now() + grace
  while (isAlive(known)) {
    if (Date.now() > deadline) return false
    await delay(50)
  }
  return true
}

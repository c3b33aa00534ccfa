import { setTimeout as delay } from 'node:timers/promises'
import { type Identity, isAlive } from './identity.ts'

/** How long a process that was killed may take to be gone, in milliseconds. */
const LAST_GRACE = 10_000

/** Asks a process to end, insists after its grace (milliseconds), and returns when it is gone. */
export async function terminate(known: Identity, grace: number): Promise<void> {
  signal(known.pid, 'SIGTERM')
  if (await isGoneWithin(known, grace)) return
  signal(known.pid, 'SIGKILL')
  await isGoneWithin(known, LAST_GRACE)
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

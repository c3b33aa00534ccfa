import { claim, release } from './ledger.ts'
import { killGroup, signal } from './terminate.ts'

/** A folder that one running command owns, with the processes that the command started. */
export interface Home {
  dir: string
  running: Running[]
  /** What else to undo at the end. */
  closers: (() => Promise<void>)[]
  closing: boolean
}

export interface Running {
  name: string
  pid: number
  log: string
  grace: number
  /** True once we asked it to end. */
  dismissed: boolean
  /** The exit code, 128 + number for a signal. */
  ended: Promise<number>
  /** Among those that were started; whoever is started again keeps it. */
  place: number
  /** Starts the same program again. */
  again: () => Running
}

/** Claims the folder for this command; undefined when another running command owns it. */
export async function openHome(dir: string): Promise<Home | undefined> {
  return (await claim(dir)) ? { dir, running: [], closers: [], closing: false } : undefined
}

/** Ends everything, the last started first, and gives the folder back. */
export async function closeHome(home: Home): Promise<void> {
  home.closing = true
  const lastFirst = home.running.toSorted((one, other) => other.place - one.place)
  for (const running of lastFirst) await stop(running)
  for (const close of home.closers.toReversed()) await close().catch(console.error)
  release(home.dir)
}

/** Ends everything at once. */
export function abandonHome(home: Home): void {
  home.closing = true
  for (const running of home.running) killGroup(running.pid)
  release(home.dir)
}

/** Asks a program to end and insists after its grace. */
async function stop(running: Running): Promise<void> {
  running.dismissed = true
  signal(running.pid, 'SIGTERM')
  const late = setTimeout(() => killGroup(running.pid), running.grace)
  await running.ended
  clearTimeout(late)
}

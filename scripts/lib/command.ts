import { abandonHome, closeHome, type Home, openHome } from './home.ts'
import { Refusal } from './refusal.ts'
import { sayLast } from './say.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** One Ctrl-C arrives several times: from the terminal, from npm and from bootstrap. */
const SAME_KEYPRESS = 1_000

interface Command {
  /** The folder that it owns while it runs. */
  dir: string
  /** What to say when another command owns the folder. */
  taken: () => string
  /** The exit code when a person stops it. */
  stoppedCode: number
  work: (home: Home) => Promise<number>
  /** Runs last, whatever happened. */
  tidy?: () => void
}

/** Runs a command that starts programs, and ends them all however it ends itself. */
export async function runCommand(command: Command): Promise<never> {
  const home = await openHome(command.dir)
  if (!home) {
    console.error(command.taken())
    process.exit(1)
  }
  const code = await Promise.race([command.work(home), untilStopped(home, command)]).catch(tell)
  await closeHome(home)
  command.tidy?.()
  process.exit(code)
}

/** Resolves at the first Ctrl-C (or when npm or the terminal goes away); a second one ends everything at once. */
function untilStopped(home: Home, { stoppedCode, tidy }: Command): Promise<number> {
  return new Promise((resolve) => {
    let first = 0
    const onStop = () => {
      if (first === 0) {
        first = Date.now()
        home.closing = true
        sayLast('\nStopping …')
        resolve(stoppedCode)
      } else if (Date.now() - first > SAME_KEYPRESS) {
        abandonHome(home)
        tidy?.()
        process.exit(130)
      }
    }
    for (const name of SIGNALS) process.on(name, onStop)
    process.once('disconnect', onStop)
  })
}

/** Explains a failure on the terminal; 1 is the exit code. */
export function tell(error: unknown): number {
  console.error(error instanceof Refusal ? error.message : error)
  return 1
}

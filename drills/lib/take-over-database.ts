import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { openLedger } from '../../bench/lib/load/open-ledger.ts'
import { env } from './env.ts'

/** A database server that the drill may kill, and starts again with the arguments that it had. */
export function takeOverDatabase(pid: number) {
  const [command = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1)
  let current = pid
  let own: ReturnType<typeof spawn> | undefined

  return {
    /** Kills it like a power cut, starts it again, and returns when it answers. */
    async killAndRestart(): Promise<void> {
      process.kill(current, 'SIGKILL')
      while (existsSync(`/proc/${current}/cmdline`) && isRunning(current)) await sleep(5)
      own = spawn(command, args, { stdio: 'ignore' })
      current = own.pid ?? 0
      await untilItAnswers()
    },
    /** Ends what the drill started; the first one was ended by its own. */
    async stop(): Promise<void> {
      if (!own) return
      const ended = once(own, 'exit')
      own.kill('SIGTERM')
      await ended
    },
  }
}

/** A killed process stays in the list until its parent has noticed. */
const isRunning = (pid: number) => !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))

async function untilItAnswers(): Promise<void> {
  for (;;) {
    try {
      const ledger = await openLedger(env.DATABASE_URL)
      return await ledger.close()
    } catch {
      await sleep(20)
    }
  }
}

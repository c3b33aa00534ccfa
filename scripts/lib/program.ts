import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import type { Home, Running } from './home.ts'
import { forget, record } from './ledger.ts'
import { ROOT } from './paths.ts'
import { Refusal } from './refusal.ts'
import { killGroup } from './terminate.ts'

export interface Program {
  name: string
  command: string
  args: string[]
  /** Added to our own environment; undefined hides a setting from the program. */
  env?: NodeJS.ProcessEnv
  cwd?: string
  /** Output goes to the terminal instead of the log. */
  aloud?: boolean
  /** Messages that a Node child sends to its parent. */
  onMessage?: (message: unknown) => void
  /** How long it may take to end when asked, in milliseconds. */
  grace?: number
}

let started = 0

/** Starts a program in a process group of its own, so that only we decide when it ends. */
export function start(home: Home, program: Program, place = ++started): Running {
  if (home.closing) throw new Refusal('Stopping.')
  const log = join(home.dir, 'logs', `${program.name}.log`)
  const output = program.aloud ? 'inherit' : freshLog(home, log)
  const child = spawn(program.command, program.args, {
    cwd: program.cwd ?? ROOT,
    detached: process.platform !== 'win32',
    env: { ...process.env, ...program.env },
    stdio: ['ignore', output, output, ...(program.onMessage ? (['ipc'] as const) : [])],
  })
  const running: Running = {
    name: program.name,
    pid: child.pid ?? 0,
    log,
    grace: program.grace ?? 10_000,
    dismissed: false,
    ended: ending(home, child),
    place,
    again: () => start(home, program, place),
  }
  if (typeof output === 'number') closeSync(output)
  if (program.onMessage) child.on('message', program.onMessage)
  if (child.pid) record(home.dir, program.name, child.pid, running.grace)
  home.running.push(running)
  return running
}

/** Runs a program to its end and returns its exit code. */
export function runToEnd(home: Home, program: Program): Promise<number> {
  const running = start(home, program)
  running.dismissed = true
  return running.ended
}

/** The last lines that a program wrote. */
export function lastWords(running: Running, lines = 15): string {
  if (!existsSync(running.log)) return ''
  return readFileSync(running.log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
}

/** Settles when the program has ended, and leaves nothing of its process group. */
function ending(home: Home, child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    const settle = (code: number) => {
      home.running = home.running.filter((running) => running.pid !== child.pid)
      if (child.pid) killGroup(child.pid)
      if (child.pid) forget(home.dir, child.pid)
      resolve(code)
    }
    child.once('error', () => settle(127))
    child.once('exit', (code, name) => settle(code ?? 128 + constants.signals[name ?? 'SIGKILL']))
  })
}

function freshLog(home: Home, log: string): number {
  mkdirSync(join(home.dir, 'logs'), { recursive: true })
  if (existsSync(log)) renameSync(log, `${log}.old`)
  return openSync(log, 'w')
}

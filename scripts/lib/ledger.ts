import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Identity, identify, isAlive } from './identity.ts'
import { killGroup, terminate } from './terminate.ts'

/** Who runs in a folder: the command that owns it and the processes it started, oldest first. */
interface Ledger {
  owner: Identity
  processes: (Identity & { name: string; grace: number })[]
}

/** Makes a folder this command's own, ending what a crashed owner left; false when its owner is alive. */
export async function claim(dir: string): Promise<boolean> {
  mkdirSync(dir, { recursive: true })
  const before = read(dir)
  if (before && isAlive(before.owner)) return false
  if (before) {
    await endLeftovers(before)
    if (!isSame(read(dir)?.owner, before.owner)) return claim(dir)
    release(dir)
  }
  const owner = identify(process.pid) ?? { pid: process.pid, started: '' }
  return create(dir, { owner, processes: [] })
}

/** True while the command that claimed the folder runs. */
export function isOwned(dir: string): boolean {
  const ledger = read(dir)
  return ledger !== null && isAlive(ledger.owner)
}

/** Remembers a process, and the milliseconds that it may take to end, for whoever finds the folder abandoned. */
export function record(dir: string, name: string, pid: number, grace: number): void {
  const known = identify(pid)
  if (known) change(dir, (ledger) => ledger.processes.push({ name, ...known, grace }))
}

export function forget(dir: string, pid: number): void {
  change(dir, (ledger) => {
    ledger.processes = ledger.processes.filter((entry) => entry.pid !== pid)
  })
}

export function release(dir: string): void {
  rmSync(file(dir), { force: true })
}

const file = (dir: string) => join(dir, 'processes.json')

function read(dir: string): Ledger | null {
  return existsSync(file(dir)) ? JSON.parse(readFileSync(file(dir), 'utf8')) : null
}

/** Appears whole or not at all, and only where there is none yet. */
function create(dir: string, ledger: Ledger): boolean {
  const draft = `${file(dir)}.${process.pid}`
  writeFileSync(draft, JSON.stringify(ledger), { mode: 0o600 })
  try {
    linkSync(draft, file(dir))
    return true
  } catch {
    return false
  } finally {
    rmSync(draft)
  }
}

function isSame(one: Identity | undefined, other: Identity): boolean {
  return one?.pid === other.pid && one.started === other.started
}

function change(dir: string, edit: (ledger: Ledger) => void): void {
  const ledger = read(dir)
  if (!ledger) return
  edit(ledger)
  writeFileSync(`${file(dir)}.new`, JSON.stringify(ledger), { mode: 0o600 })
  renameSync(`${file(dir)}.new`, file(dir))
}

async function endLeftovers(ledger: Ledger): Promise<void> {
  for (const entry of ledger.processes.toReversed()) {
    if (!isAlive(entry)) continue
    await terminate(entry, entry.grace)
    killGroup(entry.pid)
  }
}

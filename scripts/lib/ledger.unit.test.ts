import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Identity, identify, isAlive } from './identity.ts'
import { claim, isOwned, record, release } from './ledger.ts'

test('a folder belongs to one running command', async () => {
  const dir = folder()
  expect(await claim(dir)).toBe(true)
  expect(isOwned(dir)).toBe(true)
  expect(await claim(dir)).toBe(false)
  release(dir)
  expect(isOwned(dir)).toBe(false)
  expect(await claim(dir)).toBe(true)
})

test('of two commands that start at once, one gets the folder', async () => {
  const dir = folder()
  leaveBehind(dir, [])
  const answers = await Promise.all([claim(dir), claim(dir)])
  expect(answers.filter(Boolean)).toHaveLength(1)
})

test('what a killed command left running is ended before the folder changes hands', async () => {
  const dir = folder()
  const orphan = sleeper()
  leaveBehind(dir, [identityOf(orphan)])
  expect(isOwned(dir)).toBe(false)
  const ended = once(orphan, 'exit')
  expect(await claim(dir)).toBe(true)
  await ended
  expect(orphan.signalCode).toBe('SIGTERM')
})

test('a process that only has the same pid is not touched', async () => {
  const dir = folder()
  const stranger = sleeper()
  leaveBehind(dir, [{ ...identityOf(stranger), started: 'another time' }])
  expect(await claim(dir)).toBe(true)
  expect(isAlive(identityOf(stranger))).toBe(true)
})

test('an owner that only has the same pid does not keep the folder', async () => {
  const dir = folder()
  const processes = [{ name: 'left', grace: 1_000, pid: process.pid, started: 'another time' }]
  writeFileSync(
    join(dir, 'processes.json'),
    JSON.stringify({ owner: { pid: process.pid, started: 'before' }, processes }),
  )
  expect(await claim(dir)).toBe(true)
})

test('started processes are remembered for the next command', async () => {
  const dir = folder()
  const child = sleeper()
  await claim(dir)
  record(dir, 'sleeper', child.pid ?? 0, 1_000)
  expect(await claim(dir)).toBe(false)
  expect(isAlive(identityOf(child))).toBe(true)
})

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'firstcome-ledger-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  return dir
}

function sleeper(): ChildProcess {
  const child = spawn('sleep', ['60'], { detached: true })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

function identityOf(child: ChildProcess): Identity {
  const known = identify(child.pid ?? 0)
  if (!known) throw new Error('the process has ended')
  return known
}

/** The ledger of a command that was killed. */
function leaveBehind(dir: string, left: Identity[]): void {
  const processes = left.map((known) => ({ name: 'left', grace: 1_000, ...known }))
  const ledger = { owner: { pid: process.pid, started: 'a run that was killed' }, processes }
  writeFileSync(join(dir, 'processes.json'), JSON.stringify(ledger))
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { identify } from './identity.ts'

const LIB = import.meta.dirname

/** A command that starts a polite sleeper, a stubborn one with a child of its own, and waits. */
const PROGRAM = `
  import { runCommand } from '${LIB}/command.ts'
  import { keepRunning } from '${LIB}/keep-running.ts'
  import { start } from '${LIB}/program.ts'
  await runCommand({
    dir: process.argv[2], stoppedCode: 0, taken: () => 'taken', tidy: () => console.log('tidied'),
    work: async (home) => {
      const pids = [
        start(home, { name: 'polite', command: 'sleep', args: ['60'] }).pid,
        start(home, { name: 'stubborn', command: 'sh', args: ['-c', 'trap "" TERM; sleep 60 & echo $!; wait'], grace: Number(process.argv[3]) }).pid,
      ]
      await new Promise((resolve) => setTimeout(resolve, 100))
      console.log('pids', ...pids)
      return keepRunning(home, ({ name, pid }) => console.log('again', name, pid))
    },
  })`

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends everything and is a success', async (name) => {
  const { child, pids, dir } = await startCommand()
  child.kill(name)
  expect(await exitCode(child)).toBe(0)
  expect(pids.map(identify)).toEqual([null, null])
  const grandchild = Number(readFileSync(join(dir, 'logs', 'stubborn.log'), 'utf8'))
  expect(grandchild).toBeGreaterThan(1)
  expect(identify(grandchild)).toBe(null)
  expect(existsSync(join(dir, 'processes.json'))).toBe(false)
})

test('the signals of one Ctrl-C, which arrives several times, count once', async () => {
  const { child, output } = await startCommand()
  for (const _ of [1, 2, 3]) child.kill('SIGINT')
  expect(await exitCode(child)).toBe(0)
  await expect.poll(output).toContain('tidied')
})

test('a second Ctrl-C does not wait for the stubborn', async () => {
  const { child, pids, output } = await startCommand(folder(), 60_000)
  child.kill('SIGINT')
  await setTimeout(1_200)
  expect(child.exitCode).toBe(null)
  child.kill('SIGINT')
  expect(await exitCode(child)).toBe(130)
  await expect.poll(output).toContain('tidied')
  await expect.poll(() => pids.map(identify)).toEqual([null, null])
})

test('a program that ends by itself is started again, which is said, and ended with the others', async () => {
  const { child, pids, output } = await startCommand()
  const [polite = 0, stubborn] = pids
  process.kill(polite, 'SIGKILL')
  await expect.poll(output).toContain('polite ended unexpectedly (code 137) and is started again')
  await expect.poll(output).toMatch(/again polite \d+/)
  const next = Number(/again polite (\d+)/.exec(output())?.[1])
  expect([polite, stubborn, next].map((pid) => identify(pid ?? 0)?.pid)).toEqual([undefined, stubborn, next])
  child.kill('SIGINT')
  expect(await exitCode(child)).toBe(0)
  expect([...pids, next].map(identify)).toEqual([null, null, null])
})

test('a command whose parent went away ends too', async () => {
  const { child, pids } = await startCommand()
  child.disconnect()
  expect(await exitCode(child)).toBe(0)
  expect(pids.map(identify)).toEqual([null, null])
})

test('after SIGKILL the next command clears up and works', async () => {
  const first = await startCommand()
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  expect(first.pids.map(identify)).not.toContain(null)
  const second = await startCommand(first.dir)
  expect(first.pids.map(identify)).toEqual([null, null])
  second.child.kill('SIGTERM')
  expect(await exitCode(second.child)).toBe(0)
})

test('a second command is told that the folder is taken', async () => {
  const { dir } = await startCommand()
  const second = launch(dir)
  expect(await exitCode(second.child)).toBe(1)
  await expect.poll(second.output).toBe('taken\n')
})

async function startCommand(dir = folder(), grace = 300) {
  const command = launch(dir, grace)
  while (!command.output().includes('pids'))
    await Promise.race([once(command.child.stdout ?? command.child, 'data'), gone(command.child)])
  const pids = command.output().match(/\d+/g)?.map(Number) ?? []
  return { ...command, pids, dir }
}

function launch(dir: string, grace = 300) {
  const program = join(dir, 'program.ts')
  writeFileSync(program, PROGRAM)
  const child = spawn(process.execPath, [program, dir, String(grace)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  child.stdout?.on('data', (text) => {
    output += text
  })
  child.stderr?.on('data', (text) => {
    output += text
  })
  onTestFinished(() => {
    child.kill('SIGTERM')
  })
  return { child, output: () => output }
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

async function gone(child: ChildProcess): Promise<never> {
  const code = await exitCode(child)
  throw new Error(`the command ended with ${code}`)
}

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'firstcome-command-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

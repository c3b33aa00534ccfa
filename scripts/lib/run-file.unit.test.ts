import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { noteAgain, type RunFile, readRunFile } from './run-file.ts'

test('what is started again is known by its new pid, and a program whose pid is nowhere changes nothing', () => {
  const dir = mkdtempSync(join(tmpdir(), 'firstcome-run-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  const run: RunFile = {
    shopApi: 'http://127.0.0.1:4000',
    databaseUrl: 'mysql://root@127.0.0.1:3306/firstcome',
    redisUrl: 'redis://127.0.0.1:6379',
    pids: { servers: [1], worker: 2 },
  }
  noteAgain(dir, run, { name: 'worker', pid: 3 })
  expect(readRunFile(dir)?.pids).toEqual({ servers: [1], worker: 3 })
  noteAgain(dir, run, { name: 'server', pid: 4 })
  expect(readRunFile(dir)?.pids).toEqual({ servers: [1], worker: 3 })
})

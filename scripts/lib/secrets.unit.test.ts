import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readRunFile, removeRunFile, writeRunFile } from './run-file.ts'
import { demoSecrets } from './secrets.ts'
import { writePrivate } from './write-private.ts'

test('an installation makes its secrets once and keeps them to itself', () => {
  const dir = folder()
  const made = demoSecrets(dir)
  expect(demoSecrets(dir)).toEqual(made)
  expect(statSync(join(dir, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(demoSecrets(folder())).not.toEqual(made)
})

test('an installation of before there was a desk keeps its secrets and gets an owner', () => {
  const dir = folder()
  const { owner: _owner, ...before } = demoSecrets(dir)
  writePrivate(join(dir, 'secrets.json'), before)
  const { owner, ...kept } = demoSecrets(dir)
  expect(kept).toEqual(before)
  expect(owner).toEqual({ email: 'owner@firstcome.example', password: expect.stringMatching(/^[\w-]{16}$/) })
  expect(demoSecrets(dir).owner).toEqual(owner)
})

test('keys are 32 bytes, and the field key has a name', () => {
  const { fieldKeys, blindIndexKey } = demoSecrets(folder())
  const [name, key] = fieldKeys.split(':')
  expect(name).toMatch(/^k[0-9a-f]{8}$/)
  expect(Buffer.from(key ?? '', 'base64')).toHaveLength(32)
  expect(Buffer.from(blindIndexKey, 'base64')).toHaveLength(32)
})

test('a secret that a person set wins', () => {
  vi.stubEnv('HOP_SECRET', 'one of my own')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  expect(demoSecrets(folder()).hopSecret).toBe('one of my own')
})

test('run.json is for its owner alone and names nothing that does not exist', () => {
  const dir = folder()
  const run = {
    shopApi: 'http://127.0.0.1:4000',
    databaseUrl: 'mysql://a/b',
    redisUrl: 'redis://a',
    pids: { servers: [7] },
  }
  writeRunFile(dir, { ...run, shop: undefined, demo: undefined })
  expect(statSync(join(dir, 'run.json')).mode & 0o777).toBe(0o600)
  expect(readRunFile(dir)).toStrictEqual(run)
  removeRunFile(dir)
  expect(readRunFile(dir)).toBeUndefined()
})

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'firstcome-secrets-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  return dir
}

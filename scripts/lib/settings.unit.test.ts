import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readServers } from './arguments.ts'
import { readSettings } from './settings.ts'

const PRODUCTION = {
  SHOP_ENV: 'production',
  DATABASE_URL: 'mysql://shop:secret@db:3306/shop',
  REDIS_URL: 'rediss://cache:6379',
  SHOP_ORIGINS: 'https://shop.example',
  ADMIN_ORIGINS: 'https://admin.example',
  HOP_SECRET: 'a secret of sixteen or more',
  FIELD_KEYS: 'a:key',
  BLIND_INDEX_KEY: 'key',
}

const SETTINGS = [
  ...Object.keys(PRODUCTION),
  'SHOP_PORT',
  'SHOP_API_PORT',
  'SHOP_SERVERS',
  'ADMIN_PORT',
  'ADMIN_API_PORT',
]

beforeEach(() => {
  for (const name of SETTINGS) vi.stubEnv(name, undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
})

test('without settings it is a demo of one process that finds its own servers', () => {
  expect(readSettings()).toEqual({ SHOP_ENV: 'demo', SHOP_SERVERS: 1 })
})

test('an empty setting is no setting', () => {
  vi.stubEnv('DATABASE_URL', '')
  expect(readSettings().DATABASE_URL).toBeUndefined()
})

test('production brings everything itself', () => {
  for (const [name, value] of Object.entries(PRODUCTION)) vi.stubEnv(name, value)
  expect(readSettings()).toMatchObject({ SHOP_ENV: 'production', DATABASE_URL: PRODUCTION.DATABASE_URL })
})

test.each(Object.keys(PRODUCTION).slice(1))('production refuses to start without %s', (absent) => {
  for (const [name, value] of Object.entries(PRODUCTION))
    vi.stubEnv(name, name === absent ? undefined : value)
  expect(readSettings).toThrow(`In production the shop needs ${absent} from the environment.`)
})

test.each([
  ['DATABASE_URL', 'postgres://a/b', 'must look like mysql://user:password@host:3306/name'],
  ['REDIS_URL', 'localhost', 'must look like redis://host:6379'],
  ['SHOP_PORT', '70000', 'must be a number from 1 to 65535'],
  ['SHOP_SERVERS', 'many', 'must be a number from 1 to 64'],
])('%s=%s is refused in one sentence', (name, value, reason) => {
  vi.stubEnv(name, value)
  expect(readSettings).toThrow(`The setting ${name} cannot be used: ${reason}.`)
})

test('--servers asks for processes', () => {
  expect(readServers([], 1)).toBe(1)
  expect(readServers(['--servers', '4'], 1)).toBe(4)
  expect(readServers(['--rounds', '3', '--servers=2'], 1)).toBe(2)
  expect(() => readServers(['--servers', '0'], 1)).toThrow(
    '--servers takes a number of processes, 1 to 64, not "0".',
  )
})

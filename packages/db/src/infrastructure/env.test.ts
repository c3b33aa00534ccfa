import { afterEach, beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => void vi.resetModules())
afterEach(() => void vi.unstubAllEnvs())

const read = async (change: Record<string, string>) => {
  for (const [name, value] of Object.entries(change)) vi.stubEnv(name, value)
  return (await import('./env.ts')).env
}

it('lets webhooks go to this machine in a demo that asks for it, and never in production', async () => {
  expect(await read({ SHOP_ENV: 'demo' })).toMatchObject({ WEBHOOK_ALLOW_LOOPBACK: false })
  vi.resetModules()
  const asked = { WEBHOOK_ALLOW_LOOPBACK: '1' }
  expect(await read({ SHOP_ENV: 'demo', ...asked })).toMatchObject({ WEBHOOK_ALLOW_LOOPBACK: true })
  vi.resetModules()
  await expect(read({ SHOP_ENV: 'production', ...asked })).rejects.toThrow(
    'WEBHOOK_ALLOW_LOOPBACK: is for a demo alone',
  )
})

it('takes the pauses between the tries of a webhook, and refuses what are none', async () => {
  expect((await read({})).WEBHOOK_RETRY_SECONDS).toEqual([
    5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400,
  ])
  vi.resetModules()
  expect((await read({ WEBHOOK_RETRY_SECONDS: '0.5,60' })).WEBHOOK_RETRY_SECONDS).toEqual([0.5, 60])
  for (const wrong of ['soon', '5,,x', '-1', '100000']) {
    vi.resetModules()
    await expect(read({ WEBHOOK_RETRY_SECONDS: wrong })).rejects.toThrow('WEBHOOK_RETRY_SECONDS')
  }
})

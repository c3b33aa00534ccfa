import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { mintId } from '../../infrastructure/ids.ts'
import { askRedis } from '../../infrastructure/redis.ts'
import { createHub } from './create-hub.ts'

/** A hub of its own over figures that the test sets, with a count of the reads. */
function newHub(figures: Map<string, number>) {
  const reads: string[][] = []
  const { watch } = createHub({
    channelOf: (id) => `test:${id}`,
    schema: z.number(),
    read: async (ids) => {
      reads.push(ids)
      return new Map(ids.flatMap((id) => (figures.has(id) ? [[id, figures.get(id) ?? 0]] : [])))
    },
  })
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  /** Changes a figure and publishes it until somebody listens: a subscription takes a moment. */
  const change = async (id: string, figure: number) => {
    figures.set(id, figure)
    while (!(await askRedis((redis) => redis.publish(`test:${id}`, String(figure))))) await sleep(10)
  }
  return { reads, watch: (id: string) => watch(id, stop.signal), change, stop }
}

it('reads once or twice for a thousand watchers, and tells each of them', async () => {
  const id = mintId()
  const { reads, watch, change } = newHub(new Map([[id, 7]]))
  const watchers = Array.from({ length: 1_000 }, () => watch(id))
  const first = await Promise.all(watchers.map((watcher) => watcher.next()))
  expect(first.every(({ value }) => value === 7)).toBe(true)
  await change(id, 6)
  const second = await Promise.all(watchers.map((watcher) => watcher.next()))
  expect(second.every(({ value }) => value === 6)).toBe(true)
  expect(reads.length).toBeLessThanOrEqual(3)
})

it('gives one who was slow only the latest', async () => {
  const id = mintId()
  const { watch, change } = newHub(new Map([[id, 0]]))
  const [slow, quick] = [watch(id), watch(id)]
  await Promise.all([slow.next(), quick.next()])
  for (const figure of [1, 2, 3]) {
    await change(id, figure)
    expect((await quick.next()).value).toBe(figure)
  }
  expect((await slow.next()).value).toBe(3)
})

it('refuses what does not exist, and keeps nothing of it', async () => {
  const { reads, watch } = newHub(new Map())
  const id = mintId()
  await expect(watch(id).next()).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  await expect(watch(id).next()).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  expect(reads.length).toBeGreaterThanOrEqual(2)
})

it('ends when told to, also while nothing happens', async () => {
  const id = mintId()
  const { watch, stop } = newHub(new Map([[id, 1]]))
  const watcher = watch(id)
  await watcher.next()
  const waiting = watcher.next()
  stop.abort()
  expect(await waiting).toEqual({ done: true, value: undefined })
})

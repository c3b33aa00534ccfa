import { z } from 'zod'
import { percentile } from '../load/figures.ts'
import type { Ask } from './ask-desk.ts'
import type { View } from './views.ts'

const WARM_UP = 3
const TIMES = 40
const PAGES = 1_000

export type Timed = { name: string; p50: number; p95: number; rows: number }

const pageSchema = z.object({ items: z.array(z.unknown()).default([]), nextCursor: z.string().nullish() })

/** Times a view, one request after the other, and its page a thousand deep beside it. */
export async function timeView(ask: Ask, view: View): Promise<Timed[]> {
  const first = await time(ask, view.name, view)
  if (!view.deep) return [first]
  const { cursor, pages } = await walk(ask, view)
  const input = { ...view.input, cursor }
  return [first, await time(ask, `${view.name}, page ${pages + 1}`, { ...view, input })]
}

async function time(ask: Ask, name: string, { procedure, input }: View): Promise<Timed> {
  const { data } = await ask(procedure, input)
  for (let nth = 0; nth < WARM_UP; nth += 1) await ask(procedure, input)
  const times: number[] = []
  while (times.length < TIMES) times.push((await ask(procedure, input)).ms)
  const { items } = pageSchema.catch({ items: [] }).parse(data)
  return { name, p50: percentile(times, 0.5), p95: percentile(times, 0.95), rows: items.length }
}

async function walk(ask: Ask, { procedure, input }: View): Promise<{ cursor?: string; pages: number }> {
  let cursor: string | undefined
  for (let pages = 0; pages < PAGES; pages += 1) {
    const { nextCursor } = pageSchema.parse((await ask(procedure, { ...input, cursor })).data)
    if (!nextCursor) return { cursor, pages }
    cursor = nextCursor
  }
  return { cursor, pages: PAGES }
}

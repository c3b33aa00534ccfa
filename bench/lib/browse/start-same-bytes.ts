import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { z } from 'zod'
import type { Page } from './pages.ts'

const addressSchema = z.tuple([z.object({ port: z.number() }), z.unknown()])

/** Starts the bare server in a process of its own, as the shop has one; its origin, and how to end it. */
export async function startSameBytes(pages: Page[]) {
  const child = fork(join(import.meta.dirname, 'same-bytes.ts'))
  child.send(pages)
  const [{ port }] = addressSchema.parse(await once(child, 'message'))
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }
}

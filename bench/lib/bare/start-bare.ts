import { fork } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod'

const addressSchema = z.tuple([z.object({ port: z.number() }), z.unknown()])

/** Starts a bare server in a process of its own, as the shop has one, and tells it what it needs; its origin, and how to end it. */
export async function startBare(program: string, told: object = {}) {
  const child = fork(program)
  child.send(told)
  const [{ port }] = addressSchema.parse(await once(child, 'message'))
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }
}

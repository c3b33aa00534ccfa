import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { env } from './env.ts'

const EVERY_MS = 10_000

/** Loaded ahead of a program, it writes down now and then what the process still holds after a collection, in bytes. */
setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

setInterval(() => {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  writeFileSync(join(env.MEMORY ?? '.', String(process.pid)), String(heapUsed + external))
}, EVERY_MS).unref()

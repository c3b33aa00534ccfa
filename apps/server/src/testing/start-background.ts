import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { environmentWith } from '../env.ts'

const MAIN = join(import.meta.dirname, '../../../worker/src/main.ts')

/** The background process of the shop, working; ended with the test. */
export async function startBackground(change: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [MAIN], {
    env: environmentWith(change),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child, 'message')
  return child
}

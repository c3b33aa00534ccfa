import cluster from 'node:cluster'
import { runPrimary } from './boot/run-primary.ts'
import { readEnv } from './env.ts'

try {
  const env = readEnv()
  if (cluster.isPrimary) runPrimary(env)
  else await (await import('./boot/run-worker.ts')).runWorker(env)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

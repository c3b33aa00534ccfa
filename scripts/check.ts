import { availableParallelism } from 'node:os'
import { generate } from './db-generate.ts'
import { checkSteps, type Step } from './lib/check/steps.ts'
import { tell } from './lib/command.ts'
import { say, seconds } from './lib/say.ts'

process.exitCode = await main().catch(tell)

async function main(): Promise<number> {
  await generate()
  const waiting = checkSteps()
  const failed: string[] = []
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (!(await passes(step))) failed.push(step.name)
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker))
  if (failed.length > 0) say(`The check failed: ${failed.join(', ')}.`)
  return failed.length > 0 ? 1 : 0
}

async function passes({ name, run }: Step): Promise<boolean> {
  const started = performance.now()
  const { ok, output } = await run().catch((error: Error) => ({ ok: false, output: String(error) }))
  say(`${ok ? '✓' : '✗'} ${name}  ${seconds(performance.now() - started)}`)
  if (!ok) say(output.trimEnd())
  return ok
}

import type { Home } from './home.ts'
import { lastWords, start } from './program.ts'
import { Refusal } from './refusal.ts'

/** Runs one of our scripts to its end in a process of its own; explains a failure with its last words. */
export async function runScript(home: Home, script: string, env: NodeJS.ProcessEnv): Promise<void> {
  const name = script.replace(/^.*\//, '').replace(/\.ts$/, '')
  const running = start(home, { name, command: process.execPath, args: [script], env })
  running.dismissed = true
  if ((await running.ended) !== 0 && !home.closing)
    throw new Refusal(`${script} failed:\n${lastWords(running)}`)
}

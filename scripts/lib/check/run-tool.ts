import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../paths.ts'

export interface Outcome {
  ok: boolean
  output: string
}

/** Runs one of the workspace's tools on Node 24 and keeps what it prints. */
export function runTool(entry: string, args: string[], folder = '.'): Promise<Outcome> {
  return new Promise((resolve) => {
    const cwd = join(ROOT, folder)
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, NEXT_TELEMETRY_DISABLED: '1' }
    const child = spawn(join(ROOT, 'node_modules/.bin', entry), args, { cwd, env })
    let output = ''
    child.stdout.on('data', (text) => {
      output += text
    })
    child.stderr.on('data', (text) => {
      output += text
    })
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}

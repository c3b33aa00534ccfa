import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { claim, isOwned } from '../ledger.ts'
import { DATA } from '../paths.ts'

const PRIVATE = /^(test|e2e|bench|drill|shots)-\d+$/

/** A folder for one run beside the shop that may be open; first clears what killed runs left. */
export async function privateHome(kind: 'test' | 'e2e' | 'bench' | 'drill' | 'shots'): Promise<string> {
  const names = existsSync(DATA) ? readdirSync(DATA) : []
  for (const dir of names.filter((name) => PRIVATE.test(name)).map((name) => join(DATA, name))) {
    if (isOwned(dir)) continue
    await claim(dir)
    rmSync(dir, { recursive: true, force: true })
  }
  return join(DATA, `${kind}-${process.pid}`)
}

/** Removes the folder; its logs stay in .data/logs until the next run of the same kind. */
export function removeHome(dir: string): void {
  const kept = join(DATA, 'logs', basename(dir).replace(/-\d+$/, ''))
  rmSync(kept, { recursive: true, force: true })
  if (existsSync(join(dir, 'logs'))) cpSync(join(dir, 'logs'), kept, { recursive: true })
  rmSync(dir, { recursive: true, force: true })
}

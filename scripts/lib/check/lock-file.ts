import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../paths.ts'

/** A line when the lock file names a registry: each installation uses its own. */
export function findRegistryAddresses(): string[] {
  return registryLines(readFileSync(join(ROOT, 'pnpm-lock.yaml'), 'utf8')).map(
    (line) => `pnpm-lock.yaml: ${line}`,
  )
}

export function registryLines(lock: string): string[] {
  return lock
    .split('\n')
    .filter((line) => /\btarball:|\bregistry\b.*:\/\/|^\s*(?!deprecated)\w+:.*https?:\/\//.test(line))
}

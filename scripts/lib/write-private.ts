import { renameSync, writeFileSync } from 'node:fs'

/** Writes JSON that only this user may read; a reader never sees half of it. */
export function writePrivate(path: string, content: unknown): void {
  writeFileSync(`${path}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

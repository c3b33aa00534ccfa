import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

/** What an installation keeps for itself: databases, logs, secrets. Ignored by git. */
export const DATA = join(ROOT, '.data')

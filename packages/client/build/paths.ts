import { join } from 'node:path'

export const PACKAGE = join(import.meta.dirname, '..')
/** A package of its own, complete with its manifest: `npm pack ./dist`. */
export const DIST = join(PACKAGE, 'dist')

import { join } from 'node:path'

export const PACKAGE = join(import.meta.dirname, '..')
/** A package of its own, complete with its manifest: `npm pack ./dist`. */
export const DIST = join(PACKAGE, 'dist')

/** What a project may import, and the file behind it. */
export const ENTRIES = { '.': 'src/index.ts', './webhooks': 'src/webhooks/index.ts' }

/** A path below `src`, as it is called in what is built. */
export const builtPath = (source: string, extension: '.js' | '.d.ts') =>
  source.replace(/^src\//, '').replace(/\.ts$/, extension)

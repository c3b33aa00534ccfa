import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { builtPath, DIST, ENTRIES, PACKAGE } from './paths.ts'

/** Bundles each entry with the rules it shares with the shop; what a project may already have stays outside. */
export async function bundleCode(): Promise<void> {
  for (const entry of Object.values(ENTRIES)) {
    const bundle = await rolldown({
      input: join(PACKAGE, entry),
      external: /^(@trpc\/|zod)/,
      platform: 'neutral',
    })
    await bundle.write({ file: join(DIST, builtPath(entry, '.js')), format: 'esm' })
    await bundle.close()
  }
}

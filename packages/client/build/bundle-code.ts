import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { DIST, PACKAGE } from './paths.ts'

/** Bundles the client and the rules it shares with the shop; what a project may already have stays outside. */
export async function bundleCode(): Promise<void> {
  const bundle = await rolldown({
    input: join(PACKAGE, 'src/index.ts'),
    external: /^(@trpc\/|zod)/,
    platform: 'neutral',
  })
  await bundle.write({ file: join(DIST, 'index.js'), format: 'esm' })
  await bundle.close()
}

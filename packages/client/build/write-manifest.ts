import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { builtPath, DIST, ENTRIES, PACKAGE } from './paths.ts'

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()),
})

const readManifest = (dir: string): unknown => JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))

/** The manifest as the registry needs it: built files, and the versions that the workspace's catalog stands for. */
export function writeManifest(): void {
  const { dependencies, ...manifest } = manifestSchema.parse(readManifest(PACKAGE))
  const built = {
    ...manifest,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: Object.fromEntries(Object.entries(ENTRIES).map(([name, entry]) => [name, filesOf(entry)])),
    dependencies: Object.fromEntries(Object.keys(dependencies).map((name) => [name, rangeOf(name)])),
  }
  writeFileSync(join(DIST, 'package.json'), `${JSON.stringify(built, null, 2)}\n`)
}

const filesOf = (entry: string) => ({
  types: `./types/client/src/${builtPath(entry, '.d.ts')}`,
  default: `./${builtPath(entry, '.js')}`,
})

function rangeOf(name: string): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(readManifest(join(PACKAGE, 'node_modules', name)))
  return `^${version}`
}

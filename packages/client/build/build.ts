import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundleCode } from './bundle-code.ts'
import { emitTypes } from './emit-types.ts'
import { DIST, PACKAGE } from './paths.ts'
import { writeManifest } from './write-manifest.ts'

rmSync(DIST, { recursive: true, force: true })
await bundleCode()
emitTypes()
writeManifest()
for (const name of ['README.md', 'examples'])
  cpSync(join(PACKAGE, name), join(DIST, name), { recursive: true })

import { cpSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bundleCode } from './bundle-code.ts'
import { emitTypes } from './emit-types.ts'
import { DIST, PACKAGE } from './paths.ts'
import { writeManifest } from './write-manifest.ts'

rmSync(DIST, { recursive: true, force: true })
await bundleCode()
emitTypes()
writeManifest()
for (const path of ['README.md', 'examples', '../../LICENSE'])
  cpSync(join(PACKAGE, path), join(DIST, basename(path)), { recursive: true })

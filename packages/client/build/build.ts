import { rmSync } from 'node:fs'
import { bundleCode } from './bundle-code.ts'
import { emitTypes } from './emit-types.ts'
import { DIST } from './paths.ts'
import { writeManifest } from './write-manifest.ts'

rmSync(DIST, { recursive: true, force: true })
await bundleCode()
emitTypes()
writeManifest()

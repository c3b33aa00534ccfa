import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { builtPath, DIST, ENTRIES, PACKAGE } from './paths.ts'

const EMITTED = join(DIST, 'emitted')
const TYPES = join(DIST, 'types')
const TSC = join(PACKAGE, '../../node_modules/typescript/bin/tsc')
const SPECIFIER = /(?<=from\s+|import\()(['"])([^'"]+)\1/g

/** Writes the declarations that the entries reach, and nothing of the server, with paths that hold outside the workspace. */
export function emitTypes(): void {
  execFileSync(process.execPath, [TSC, '--project', join(PACKAGE, 'tsconfig.types.json')], {
    stdio: 'inherit',
  })
  const reached = new Set(Object.values(ENTRIES).map((entry) => `client/src/${builtPath(entry, '.d.ts')}`))
  for (const file of reached) {
    const text = readFileSync(join(EMITTED, file), 'utf8')
    const rewritten = text.replace(SPECIFIER, (_, quote: string, specifier: string) => {
      const target = declarationOf(file, specifier)
      if (target) reached.add(target)
      return `${quote}${target ? pathBetween(file, target) : specifier}${quote}`
    })
    mkdirSync(dirname(join(TYPES, file)), { recursive: true })
    writeFileSync(join(TYPES, file), rewritten)
  }
  rmSync(EMITTED, { recursive: true })
}

/** The emitted file behind a specifier of ours; undefined for packages from the registry. */
function declarationOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return join(dirname(from), specifier.replace(/\.ts$/, '.d.ts'))
  const [, name, path] = /^@firstcome\/(\w+)\/(.+)$/.exec(specifier) ?? []
  return name && path ? `${name}/src/${path}.d.ts` : undefined
}

function pathBetween(from: string, to: string): string {
  const path = relative(dirname(from), to.replace(/\.d\.ts$/, '.js'))
  return path.startsWith('.') ? path : `./${path}`
}

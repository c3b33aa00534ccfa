import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Home } from '../home.ts'
import { ROOT } from '../paths.ts'
import { lastWords, start } from '../program.ts'
import { Refusal } from '../refusal.ts'

const WEB = join(ROOT, 'apps/web')

/** What ends up in the built shop; anything else can change without a new build. */
const SOURCES = [
  'apps/web',
  'packages/ui',
  'packages/client',
  'packages/db/src/domain',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
]

/** Made by tools, or only for them. */
const MADE = /^(node_modules|dist|\.next.*|next-env\.d\.ts|.*\.tsbuildinfo|.*\.test\.tsx?)$/

export interface BuildOptions {
  /** Folder of the build in apps/web, so that builds for different shops do not meet. */
  distDir: string
  env: NodeJS.ProcessEnv
}

/** True when the build in place was made from these very sources. Pages are made per request: addresses and data do not matter. */
export function isBuilt(distDir: string): boolean {
  const stamp = stampFile(distDir)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

/** Builds the shop's pages. */
export async function buildWeb(home: Home, { distDir, env }: BuildOptions): Promise<void> {
  const made = fingerprint()
  const build = start(home, {
    name: 'web-build',
    command: process.execPath,
    args: ['node_modules/next/dist/bin/next', 'build'],
    cwd: WEB,
    env: { ...env, NODE_ENV: 'production', NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: '1' },
  })
  build.dismissed = true
  if ((await build.ended) !== 0) throw new Refusal(`The shop could not be built:\n${lastWords(build, 40)}`)
  writeFileSync(stampFile(distDir), made)
}

const stampFile = (distDir: string) => join(WEB, distDir, 'made-from')

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version)
  for (const source of SOURCES) {
    for (const file of filesIn(join(ROOT, source)))
      hash.update(relative(ROOT, file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).filter((name) => !MADE.test(name))
  return names.sort().flatMap((name) => filesIn(join(path, name)))
}

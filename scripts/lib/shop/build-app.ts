import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Home } from '../home.ts'
import { ROOT } from '../paths.ts'
import { lastWords, start } from '../program.ts'
import { Refusal } from '../refusal.ts'

/** The pages that people see: the shop's, and those of its desk. */
export type App = 'web' | 'admin'

/** What ends up in a built app beside its own folder; anything else can change without a new build. */
const SHARED = [
  'packages/ui',
  'packages/client',
  'packages/db/src/domain',
  'prisma/seed',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
]

/** Made by tools, or only for them. */
const MADE = /^(node_modules|dist|generated|\.next.*|next-env\.d\.ts|.*\.tsbuildinfo|.*\.test\.tsx?)$/

export interface Build {
  app: App
  /** Folder of the build in the app's own, so that builds for different shops do not meet. */
  distDir: string
}

/** True when the build in place was made from these very sources. Pages are made per request: addresses and data do not matter. */
export function isBuilt(build: Build): boolean {
  const stamp = stampFile(build)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(build.app)
}

/** Builds the pages of an app. */
export async function buildApp(home: Home, build: Build, env: NodeJS.ProcessEnv): Promise<void> {
  const { app, distDir } = build
  const made = fingerprint(app)
  const building = start(home, {
    name: `${app}-build`,
    command: process.execPath,
    args: ['node_modules/next/dist/bin/next', 'build'],
    cwd: folderOf(app),
    env: { ...env, NODE_ENV: 'production', NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: '1' },
  })
  building.dismissed = true
  if ((await building.ended) !== 0)
    throw new Refusal(
      `${app === 'web' ? 'The shop' : 'The admin'} could not be built:\n${lastWords(building, 40)}`,
    )
  writeFileSync(stampFile(build), made)
}

const folderOf = (app: App) => join(ROOT, 'apps', app)

const stampFile = ({ app, distDir }: Build) => join(folderOf(app), distDir, 'made-from')

function fingerprint(app: App): string {
  const hash = createHash('sha256').update(process.version)
  for (const source of [`apps/${app}`, ...SHARED]) {
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

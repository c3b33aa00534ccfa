import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { tell } from './lib/command.ts'
import { ROOT } from './lib/paths.ts'
import { Refusal } from './lib/refusal.ts'
import { say } from './lib/say.ts'

const SCHEMA = join(ROOT, 'prisma', 'schema')
const PRISMA = join(ROOT, 'node_modules', 'prisma')
const STAMP = join(ROOT, 'packages', 'db', 'src', 'generated', '.schema')

/**
 * Writes the typed database client from the schema, without a network; skipped when it is already there for this
 * schema and this Prisma.
 * @returns whether it had to be written
 * @throws Refusal with Prisma's words when the schema is not valid
 */
export async function generate(): Promise<boolean> {
  const wanted = fingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return false

  const env = { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  const run = promisify(execFile)(process.execPath, [join(PRISMA, 'build', 'index.js'), 'generate'], {
    cwd: ROOT,
    env,
  })
  await run.catch((error: { stdout: string; stderr: string }) => {
    throw new Refusal(`The database client could not be generated.\n${error.stdout}${error.stderr}`)
  })
  writeFileSync(STAMP, wanted)
  return true
}

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(PRISMA, 'package.json')))
  for (const file of readdirSync(SCHEMA).sort()) hash.update(file).update(readFileSync(join(SCHEMA, file)))
  return hash.digest('hex')
}

async function main(): Promise<number> {
  say((await generate()) ? 'The database client was generated.' : 'The database client is up to date.')
  return 0
}

if (import.meta.main) process.exitCode = await main().catch(tell)

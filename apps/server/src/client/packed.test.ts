import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { newProduct } from '@firstcome/db/testing/rows'
import { newAccount } from '@firstcome/db/testing/sign-in'
import { expect, it, onTestFinished } from 'vitest'
import { startTestShop } from '../testing/start-test-shop.ts'

const ROOT = resolve(import.meta.dirname, '../../../..')
const CLIENT = join(ROOT, 'packages/client')
const run = promisify(execFile)
const node = (cwd: string, ...args: string[]) => run(process.execPath, args, { cwd })

/** A project outside the workspace with the packed client, the examples and the proofs of its types. */
async function newProject(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'client-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  await node(CLIENT, 'build/build.ts')
  await run('npm', ['pack', join(CLIENT, 'dist'), '--pack-destination', dir], { cwd: dir })
  const [tarball] = readdirSync(dir)
  const manifest = { type: 'module', private: true, dependencies: { '@firstcome/client': `file:${tarball}` } }
  writeFileSync(join(dir, 'package.json'), JSON.stringify(manifest))
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: dir })
  cpSync(join(CLIENT, 'examples'), dir, { recursive: true })
  cpSync(join(CLIENT, 'proofs/exact-types.ts'), join(dir, 'exact-types.ts'))
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify({ compilerOptions: STRICT, include: ['*.ts'] }))
  return dir
}

const STRICT = {
  target: 'es2024',
  module: 'nodenext',
  strict: true,
  noEmit: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  typeRoots: [join(ROOT, 'node_modules/@types')],
  types: ['node'],
}

it('is packed without the server, type-checks strictly elsewhere, and buys', {
  timeout: 240_000,
}, async () => {
  const dir = await newProject()
  const installed = join(dir, 'node_modules/@firstcome/client')
  const code = readFileSync(join(installed, 'index.js'), 'utf8')
  expect(code.length).toBeLessThan(20_000)
  expect(code).not.toMatch(/node:|prisma|mariadb|ioredis|@firstcome/)

  const { stdout } = await node(dir, join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', dir).catch(
    (failed) => failed,
  )
  expect(stdout).toBe('')

  const { origin } = await startTestShop()
  const { email, password } = await newAccount()
  await newProduct({ price: 45_000 })
  const bought = await node(dir, 'buy.ts', origin, email, password)
  expect(bought.stdout).toMatch(/^\S+: .+, ₩[\d,]+, paid$/m)
})

// The one file that runs before the install: no dependencies, any Node from 20.19.
// It installs the workspace when the lock file changed, then runs scripts/<command>.ts on Node 24.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
const MODULES = join(ROOT, 'node_modules')
const STAMP = join(MODULES, '.firstcome-lock')
const PNPM = 'pnpm@12.21.0'
const OLDEST = [20, 19]
const RUNTIME = 24
const SHIPPED = { 'linux-x64': 'bin/node', 'linux-arm64': 'bin/node', 'win32-x64': 'bin/node.exe' }

const [command, ...args] = process.argv.slice(2)
const script = `scripts/${(command ?? '').replaceAll(':', '-')}.ts`
if (!existsSync(join(ROOT, script)))
  stop(`There is no command "${command ?? ''}": see "scripts" in package.json.`)

checkNode()
install()
run(findNode())

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const old = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])
  if (old) stop(`Firstcome needs Node ${OLDEST.join('.')} or newer; this is ${process.version}.`)
  const platform = `${process.platform}-${process.arch}`
  if (!(platform in SHIPPED) && major < RUNTIME) {
    stop(`On ${platform} npm ships no Node ${RUNTIME}, so please install it; this is ${process.version}.`)
  }
}

function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'pnpm-lock.yaml')))
    .digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return

  const started = Date.now()
  console.log('Installing packages (the first time takes a minute or two) …')
  const { status } = spawnSync('npx', ['-y', PNPM, 'install', '--frozen-lockfile'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CI: '1' },
  })
  if (status !== 0)
    stop('The packages could not be installed: is the npm registry reachable? Then run this again.')
  writeFileSync(STAMP, lock)
  console.log(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/** The Node that npm shipped for this platform, else this one when it is new enough. */
function findNode() {
  const platform = `${process.platform}-${process.arch}`
  const folder = `node-${platform.replace('win32', 'win')}`
  const shipped = join(MODULES, folder, SHIPPED[platform] ?? 'bin/node')
  if (spawnSync(shipped, ['--version']).status === 0) return shipped
  if (Number(process.versions.node.split('.')[0]) >= RUNTIME) return process.execPath
  return stop(
    `Firstcome runs on Node ${RUNTIME}, which does not start here; please install it (this is ${process.version}).`,
  )
}

function run(node) {
  if (existsSync(join(ROOT, '.env'))) process.loadEnvFile(join(ROOT, '.env'))
  const child = spawn(node, [script, ...args], {
    cwd: ROOT,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: [join(MODULES, '.bin'), process.env.PATH].join(delimiter) },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  if (process.env.npm_lifecycle_event) stopWithParent(child)
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}

/** npm that was killed cannot pass a signal on. */
function stopWithParent(child) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 500)
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

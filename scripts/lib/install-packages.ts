import { spawnSync } from 'node:child_process'
import { findProgram } from './find-program.ts'
import { Refusal } from './refusal.ts'
import { say } from './say.ts'

/** What to type, per package manager, when we may not install by ourselves. */
const BY_HAND: [manager: string, line: (packages: string[]) => string][] = [
  ['apt-get', (packages) => `sudo apt-get install -y ${packages.join(' ')}`],
  [
    'brew',
    (packages) => `brew install ${packages.join(' ').replaceAll('-server', '').replace('kafkacat', 'kcat')}`,
  ],
  ['dnf', (packages) => `sudo dnf install -y ${packages.join(' ').replace('redis-server', 'valkey')}`],
  [
    'pacman',
    (packages) =>
      `sudo pacman -S ${packages.join(' ').replace('mariadb-server', 'mariadb').replace('redis-server', 'valkey')}`,
  ],
  ['apk', (packages) => `sudo apk add ${packages.join(' ').replaceAll('-server', '')}`],
]

/** Installs Debian packages, saying so, as root or through sudo; else explains what to type. */
export function installPackages(purpose: string, packages: string[]): void {
  const prefix = rootPrefix()
  if (!findProgram('apt-get') || !prefix) throw new Refusal(byHand(purpose, packages))

  const line = [...prefix, 'apt-get', 'install', '-y', '--no-install-recommends', ...packages]
  say(`Installing ${packages.join(' and ')} from this system's packages: ${line.join(' ')}`)
  run([...prefix, 'apt-get', 'update', '-q'])
  if (run(line) !== 0) throw new Refusal(`The packages could not be installed; please run: ${line.join(' ')}`)
}

/** Nothing for root, sudo where it works (a password can be asked for on a terminal), else undefined. */
function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return []
  const sudo = findProgram('sudo')
  if (!sudo) return undefined
  return process.stdin.isTTY || run(['sudo', '-n', 'true']) === 0 ? ['sudo'] : undefined
}

function run([command = '', ...args]: string[]): number | null {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['inherit', 'ignore', 'inherit'], env }).status
}

function byHand(purpose: string, packages: string[]): string {
  const known = BY_HAND.find(([manager]) => findProgram(manager))
  const line = known ? `please run: ${known[1](packages)}` : 'please install Docker and start it'
  return `${purpose} ${packages.join(' and ')}, which this machine lacks; ${line}`
}

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from '../find-program.ts'
import type { Home } from '../home.ts'
import { freePort } from '../ports.ts'
import { lastWords, type Program, start } from '../program.ts'
import { Refusal } from '../refusal.ts'
import { untilReady } from '../until-ready.ts'
import { DATABASE_GRACE, endOrphan } from './end-orphan.ts'
import type { MysqlProgram } from './find-servers.ts'
import { probeMysql } from './probe-mysql.ts'
import type { ServerVersion } from './server-version.ts'

/** Longer paths of unix sockets are refused by the kernel (macOS: 104 bytes). */
const LONGEST_SOCKET = 100

const asRoot = process.getuid?.() === 0 ? ['--user=root'] : []

/** Starts a private server on the folder's own data, which it keeps between runs; returns its pid and url. */
export async function startMysql(home: Home, found: MysqlProgram | undefined) {
  if (!found) throw new Refusal('MySQL is installed, but its server program was not found.')
  const { program, version } = found
  const data = join(home.dir, 'mysql')
  const pidFile = join(home.dir, 'mysql.pid')
  await endOrphan(pidFile, data)
  if (existsSync(data)) checkBrand(data, version)
  else await createData(home, found, data)
  const port = await freePort()
  const server = start(home, {
    name: 'mysql',
    command: program,
    args: [
      '--no-defaults',
      ...asRoot,
      `--datadir=${data}`,
      `--tmpdir=${scratch(home)}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      `--socket=${socketPath(home, port)}`,
      `--pid-file=${pidFile}`,
      '--innodb-flush-log-at-trx-commit=1',
      '--innodb-buffer-pool-size=256M',
      '--max-connections=300',
      '--character-set-server=utf8mb4',
      '--collation-server=utf8mb4_unicode_ci',
      '--loose-mysqlx=OFF',
    ],
    grace: DATABASE_GRACE,
  })
  const url = `mysql://root@127.0.0.1:${port}/firstcome`
  await untilReady(server, () => probeMysql(url), 60_000)
  return { url, pid: server.pid }
}

/** A folder for the server's temporary tables: in the system's, whoever tidies up there breaks a running query. */
function scratch(home: Home): string {
  const folder = join(home.dir, 'mysql-tmp')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Creates an empty server's files beside their place, so that a half-made folder is never taken for data. */
async function createData(home: Home, { program, version }: MysqlProgram, data: string): Promise<void> {
  const draft = `${data}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  const creation = start(
    home,
    version.brand === 'mariadb' ? createMariadb(program, draft) : createOracle(program, draft),
  )
  creation.dismissed = true
  if ((await creation.ended) !== 0)
    throw new Refusal(`${version.label} could not create its data:\n${lastWords(creation)}`)
  renameSync(draft, data)
}

/** MySQL cannot read MariaDB's files, nor the other way round. */
function checkBrand(data: string, { brand, label }: ServerVersion): void {
  const made = existsSync(join(data, 'mysql.ibd')) ? 'mysql' : 'mariadb'
  if (made !== brand)
    throw new Refusal(`${data} was made by another kind of server than ${label}; move it away first.`)
}

function createMariadb(program: string, data: string): Program {
  const command = findProgram('mariadb-install-db', 'mysql_install_db')
  if (!command)
    throw new Refusal(`${program} is installed without mariadb-install-db, which creates its data.`)
  const args = ['--no-defaults', ...asRoot, `--datadir=${data}`, '--auth-root-authentication-method=normal']
  return { name: 'mysql-install', command, args: [...args, '--skip-test-db'] }
}

function createOracle(program: string, data: string): Program {
  const args = ['--no-defaults', ...asRoot, `--datadir=${data}`, '--initialize-insecure']
  return { name: 'mysql-install', command: program, args }
}

function socketPath(home: Home, port: number): string {
  const beside = join(home.dir, 'mysql.sock')
  return Buffer.byteLength(beside) <= LONGEST_SOCKET ? beside : join(tmpdir(), `firstcome-${port}.sock`)
}

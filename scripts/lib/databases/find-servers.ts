import { execFileSync } from 'node:child_process'
import { findProgram } from '../find-program.ts'
import { say } from '../say.ts'
import { parseServerVersion, type ServerVersion } from './server-version.ts'

export interface MysqlProgram {
  program: string
  version: ServerVersion
}

/** The server programs installed here that are new enough. */
export interface Servers {
  mysql?: MysqlProgram | undefined
  redis?: string | undefined
}

export function findServers(): Servers {
  return { mysql: findMysql(), redis: findProgram('redis-server', 'valkey-server') }
}

function findMysql(): MysqlProgram | undefined {
  const program = findProgram('mariadbd', 'mysqld')
  if (!program) return undefined
  const version = parseServerVersion(
    execFileSync(program, ['--no-defaults', '--version'], { encoding: 'utf8' }),
  )
  if (!version.isOld) return { program, version }
  say(`${program} is ${version.label}, which is too old for the shop.`)
  return undefined
}

/** The oldest servers with JSON_TABLE and SKIP LOCKED. */
const OLDEST = { mariadb: [10, 6], mysql: [8, 0] }

export interface ServerVersion {
  brand: 'mariadb' | 'mysql'
  label: string
  isOld: boolean
}

/** @param text what `mariadbd --version` prints or `SELECT VERSION()` answers */
export function parseServerVersion(text: string): ServerVersion {
  const brand = /mariadb/i.test(text) ? 'mariadb' : 'mysql'
  const [, number = '0.0'] = /(\d+\.\d+\.\d+)/.exec(text) ?? []
  const [major = 0, minor = 0] = number.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST[brand]
  return {
    brand,
    label: `${brand === 'mariadb' ? 'MariaDB' : 'MySQL'} ${number}`,
    isOld: major < oldestMajor || (major === oldestMajor && minor < oldestMinor),
  }
}

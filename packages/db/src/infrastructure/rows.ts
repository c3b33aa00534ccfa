import type { LaneTx } from './transaction.ts'

/**
 * Multi-row statements whose text does not change with the number of rows: the rows travel as one JSON parameter that
 * JSON_TABLE turns back into rows. Every column names its charset and collation (else no index is used) and is wider than
 * its target (what does not fit a JSON_TABLE column becomes NULL without a word; what does not fit a table is refused).
 */
export const sqlType = {
  id: 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin',
  ascii: 'VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin',
  text: 'LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci',
  int: 'BIGINT',
  time: 'CHAR(23) CHARACTER SET ascii COLLATE ascii_bin',
} as const

export type Columns = Record<string, keyof typeof sqlType>
type Value = string | number | null
export type Row<C extends Columns> = { [K in keyof C]: Value }

/** `JSON_TABLE(?, …)`: the rows of a JSON array of arrays, with these columns in this order. */
export const jsonTable = (columns: Columns) =>
  `JSON_TABLE(?, '$[*]' COLUMNS (${Object.entries(columns)
    .map(([name, type], index) => `\`${name}\` ${sqlType[type]} PATH '$[${index}]'`)
    .join(', ')}))`

/** The JSON parameter for `jsonTable(columns)`. */
export const jsonRows = <C extends Columns>(columns: C, rows: readonly Row<C>[]) => {
  const names = Object.keys(columns)
  return JSON.stringify(rows.map((row) => names.map((name) => row[name])))
}

/** A moment as DATETIME(3) in the UTC session. */
export const sqlTime = (time: Date) => time.toISOString().replace('T', ' ').slice(0, 23)

/** A writer that inserts rows into a table with one statement; no rows, no statement. */
export function insertInto<C extends Columns>(table: string, columns: C) {
  const names = Object.keys(columns)
    .map((name) => `\`${name}\``)
    .join(', ')
  const statement = `INSERT INTO ${table} (${names}) SELECT ${names} FROM ${jsonTable(columns)} j`
  return async (tx: LaneTx, rows: readonly Row<C>[]): Promise<void> => {
    if (rows.length === 0) return
    const written = await tx.$executeRawUnsafe(statement, jsonRows(columns, rows))
    if (written !== rows.length) throw new Error(`${table}: ${written} rows written for ${rows.length}`)
  }
}

/** A writer that updates one row of a table per given row, each exactly once. */
export function updateRows<C extends Columns>(table: string, columns: C, on: string, set: string) {
  const statement = `UPDATE ${jsonTable(columns)} j STRAIGHT_JOIN ${table} t FORCE INDEX (PRIMARY) ON ${on} SET ${set}`
  return async (tx: LaneTx, rows: readonly Row<C>[]): Promise<void> => {
    if (rows.length === 0) return
    const written = await tx.$executeRawUnsafe(statement, jsonRows(columns, rows))
    if (written !== rows.length) throw new Error(`${table}: ${written} rows updated for ${rows.length}`)
  }
}

/**
 * A writer that adds figures to rows, and makes those that are missing. The rows are locked in the given order, so it is sorted by
 * the primary key, which is the table's only unique one.
 */
export function addToRows<C extends Columns>(table: string, columns: C, figures: readonly (keyof C)[]) {
  const names = Object.keys(columns)
    .map((name) => `\`${name}\``)
    .join(', ')
  const added = figures.map(
    (name) => `\`${String(name)}\` = ${table}.\`${String(name)}\` + VALUES(\`${String(name)}\`)`,
  )
  const statement = `INSERT INTO ${table} (${names}) SELECT ${names} FROM ${jsonTable(columns)} j
    ON DUPLICATE KEY UPDATE ${added.join(', ')}`
  return async (tx: LaneTx, rows: readonly Row<C>[]): Promise<void> => {
    if (rows.length > 0) await tx.$executeRawUnsafe(statement, jsonRows(columns, rows))
  }
}

/** A writer that deletes one row of a table per given row. */
export function deleteRows<C extends Columns>(table: string, columns: C, on: string) {
  const statement = `DELETE t FROM ${jsonTable(columns)} j STRAIGHT_JOIN ${table} t FORCE INDEX (PRIMARY) ON ${on}`
  return async (tx: LaneTx, rows: readonly Row<C>[]): Promise<void> => {
    if (rows.length > 0) await tx.$executeRawUnsafe(statement, jsonRows(columns, rows))
  }
}

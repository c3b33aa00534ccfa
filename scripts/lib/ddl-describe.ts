import type { Connection } from 'mariadb'

/** What a schema consists of: table → part of it → how that part is defined. */
export type Description = Map<string, Map<string, string>>

const COLUMNS = `
  SELECT TABLE_NAME AS tableName, CONCAT('column ', COLUMN_NAME) AS part,
    CONCAT_WS(' ', COLUMN_TYPE, IF(IS_NULLABLE = 'YES', 'null', 'not null'), CONCAT('default ', COLUMN_DEFAULT), EXTRA) AS definition
  FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = ?`

const INDEXES = `
  SELECT TABLE_NAME AS tableName, CONCAT('index ', INDEX_NAME) AS part,
    CONCAT(IF(NON_UNIQUE, '', 'unique '), 'on ',
      GROUP_CONCAT(COLUMN_NAME, IF(COLLATION = 'D', ' desc', '') ORDER BY SEQ_IN_INDEX SEPARATOR ', ')) AS definition
  FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = ?
  GROUP BY TABLE_NAME, INDEX_NAME, NON_UNIQUE`

const FOREIGN_KEYS = `
  SELECT k.TABLE_NAME AS tableName, CONCAT('foreign key ', k.CONSTRAINT_NAME) AS part,
    CONCAT('from ', GROUP_CONCAT(k.COLUMN_NAME ORDER BY k.ORDINAL_POSITION SEPARATOR ', '),
      ' to ', r.REFERENCED_TABLE_NAME, '.',
      GROUP_CONCAT(k.REFERENCED_COLUMN_NAME ORDER BY k.ORDINAL_POSITION SEPARATOR ', '),
      ' on delete ', r.DELETE_RULE, ' on update ', r.UPDATE_RULE) AS definition
  FROM information_schema.KEY_COLUMN_USAGE k
  JOIN information_schema.REFERENTIAL_CONSTRAINTS r
    ON r.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND r.CONSTRAINT_NAME = k.CONSTRAINT_NAME AND r.TABLE_NAME = k.TABLE_NAME
  WHERE k.TABLE_SCHEMA = ?
  GROUP BY k.TABLE_NAME, k.CONSTRAINT_NAME, r.REFERENCED_TABLE_NAME, r.DELETE_RULE, r.UPDATE_RULE`

/** Describes the tables of a database: columns, keys and indexes, foreign keys. */
export async function describeDatabase(connection: Connection, database: string): Promise<Description> {
  const description: Description = new Map()
  for (const sql of [COLUMNS, INDEXES, FOREIGN_KEYS]) {
    const rows = await connection.query<{ tableName: string; part: string; definition: string }[]>(sql, [
      database,
    ])
    for (const { tableName, part, definition } of rows) {
      const parts = description.get(tableName) ?? new Map()
      description.set(tableName, parts.set(part, definition.trimEnd()))
    }
  }
  description.delete('_prisma_migrations')
  return description
}

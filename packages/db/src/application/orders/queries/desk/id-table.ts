import { Prisma } from '../../../../generated/client.ts'

/** `JSON_TABLE(…)`: ids as rows, so that the statement's text is the same for any number of them. */
export const idTable = (ids: readonly string[]): Prisma.Sql => Prisma.sql`
  JSON_TABLE(${JSON.stringify(ids)}, '$[*]' COLUMNS (id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin PATH '$'))`

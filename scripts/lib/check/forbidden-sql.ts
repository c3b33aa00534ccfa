import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../paths.ts'

/** Forms that MySQL 8.4 and MariaDB 10.11 do not both know, or that correctness must not rest on. */
const FORBIDDEN: [form: string, pattern: RegExp][] = [
  ['RETURNING', /\bRETURNING\b/],
  ['a JSON arrow', /->>?\s*['"]\$/],
  ['a functional index', /\b(INDEX|KEY)\b[^(;]*\(\s*\(/],
  ['FULLTEXT', /\bFULLTEXT\b/],
  ['FOR SHARE', /\bFOR SHARE\b|\bLOCK IN SHARE MODE\b/],
  ['an upsert with AS new', /\)\s*AS new\b/i],
  ['LAST_INSERT_ID', /\bLAST_INSERT_ID\b/],
  ['GET_LOCK', /\bGET_LOCK\b/],
  ['OFFSET', /\bLIMIT\s+\S+\s+OFFSET\b/],
  ['a storage engine other than InnoDB', /\bENGINE\s*=\s*(?!InnoDB)\w+/i],
]

const SOURCES = ['packages/db/src/**/*.ts', 'prisma/migrations/**/*.sql']

/** A line per forbidden form in the shop's own SQL. */
export function findForbiddenSql(): string[] {
  const files = globSync(SOURCES, { cwd: ROOT, exclude: (name) => name === 'generated' })
  return files.flatMap((file) =>
    forbiddenForms(readFileSync(join(ROOT, file), 'utf8')).map((form) => `${file} uses ${form}`),
  )
}

/** The forbidden forms in a text, in which comments are not read. */
export function forbiddenForms(text: string): string[] {
  const code = text.replace(/^\s*(--|\/\/|\*|\/\*).*$/gm, '')
  return FORBIDDEN.filter(([, pattern]) => pattern.test(code)).map(([form]) => form)
}

import { expect, test } from 'vitest'
import { citedPaths } from './cited-paths.ts'
import { forbiddenForms } from './forbidden-sql.ts'
import { registryLines } from './lock-file.ts'

test.each([
  ['INSERT INTO t VALUES (1) RETURNING id', 'RETURNING'],
  ["SELECT doc->'$.a' FROM t", 'a JSON arrow'],
  ["SELECT doc->>'$.a' FROM t", 'a JSON arrow'],
  ['CREATE INDEX i ON t ((LOWER(name)))', 'a functional index'],
  ['ALTER TABLE t ADD FULLTEXT (name)', 'FULLTEXT'],
  ['SELECT 1 FROM t FOR SHARE', 'FOR SHARE'],
  ['SELECT 1 FROM t LOCK IN SHARE MODE', 'FOR SHARE'],
  ['INSERT INTO t VALUES (1) AS new ON DUPLICATE KEY UPDATE n = new.n', 'an upsert with AS new'],
  ['SELECT LAST_INSERT_ID()', 'LAST_INSERT_ID'],
  ["SELECT GET_LOCK('a', 1)", 'GET_LOCK'],
  ['SELECT id FROM t LIMIT 10 OFFSET 20', 'OFFSET'],
  ['CREATE TABLE t (id INT) ENGINE = MyISAM', 'a storage engine other than InnoDB'],
])('%s is not portable', (sql, form) => {
  expect(forbiddenForms(sql)).toEqual([form])
})

test.each([
  'SELECT 1 FROM t FOR UPDATE SKIP LOCKED',
  'CREATE TABLE t (id CHAR(36), INDEX i (id)) ENGINE = InnoDB',
  'INSERT INTO t (n) VALUES (1) ON DUPLICATE KEY UPDATE n = VALUES(n)',
  '-- RETURNING is not used here',
  '  // GET_LOCK would hide it',
  'const next = (line) => line.id',
])('%s is fine', (sql) => {
  expect(forbiddenForms(sql)).toEqual([])
})

test('a document cites what it names in code and what it links to', () => {
  const text = `See \`scripts/start.ts\`, [the lane](decisions/0001-lane.md#why), [home](../README.md),
    [elsewhere](https://example.com/a.md), \`npm start\`, \`scripts/db-*.ts\` and \`no/such/word\`.`
  expect(citedPaths(text, 'docs')).toEqual([
    'scripts/start.ts',
    'scripts/db-*.ts',
    'docs/decisions/0001-lane.md',
    'README.md',
  ])
})

test('a lock file names no registry', () => {
  const entry = '    resolution: {integrity: sha512-abc==}'
  const deprecated = '    deprecated: use https://example.com/other instead'
  const tarball = '    resolution: {integrity: sha512-abc==, tarball: https://registry.example.com/a.tgz}'
  expect(registryLines([entry, deprecated].join('\n'))).toEqual([])
  expect(registryLines([entry, tarball].join('\n'))).toEqual([tarball])
})

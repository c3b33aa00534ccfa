import { expect, test } from 'vitest'
import { verify } from './db-verify.ts'
import { readSchemaFiles, type SchemaFiles } from './lib/ddl-datamodel.ts'
import { readMigrations } from './lib/migrations-read.ts'
import { openScratch, serverUrl } from './lib/migrations-scratch.ts'

function schemaWith(part: string, replacement: string): SchemaFiles {
  const files = readSchemaFiles()
  expect(files.filter(([, content]) => content.includes(part))).toHaveLength(1)
  return files.map(([path, content]) => [path, content.replace(part, replacement)])
}

test('the migrations create what the schema declares, and nothing is left behind', async () => {
  expect(await verify(serverUrl())).toEqual([])

  const server = await openScratch(new URL('/information_schema', serverUrl()).href)
  expect(await server.query("SHOW DATABASES LIKE 'firstcome\\_verify\\_%'")).toEqual([])
})

test.each([
  {
    drift: 'a column that no migration adds',
    from: '  confirmedAt   DateTime?',
    to: '  note          String?   @db.VarChar(20)\n  confirmedAt   DateTime?',
    line: 'top_ups column note: missing in the migrations, "varchar(20) null',
  },
  {
    drift: 'another type',
    from: 'trackingNumber  String?      @db.VarChar(60)',
    to: 'trackingNumber  String?      @db.VarChar(61)',
    line: 'orders column trackingNumber: "varchar(60) null',
  },
  {
    drift: 'another nullability',
    from: 'device      String? ',
    to: 'device      String ',
    line: 'audit_entries column device: "varchar(200) null',
  },
  {
    drift: 'another default',
    from: '@default(ko)',
    to: '@default(en)',
    line: 'users column locale: "enum',
  },
  {
    drift: 'an index with its columns in another order',
    from: '@@index([issuedCouponId])',
    to: '@@index([issuedCouponId, id])',
    line: 'orders index orders_issuedCouponId_id_idx: missing in the migrations, "on issuedCouponId, id" in the schema',
  },
  {
    drift: 'an index that should be unique',
    from: '@@unique([orderId, position])',
    to: '@@unique([orderId, position], map: "order_lines_orderId_position_key")\n  @@unique([sku, id])',
    line: 'order_lines index order_lines_sku_id_key: missing in the migrations, "unique on sku, id" in the schema',
  },
  {
    drift: 'a foreign key with another action',
    from: 'wallet Wallet @relation(fields: [userId], references: [userId], onUpdate: Restrict)',
    to: 'wallet Wallet @relation(fields: [userId], references: [userId], onDelete: Cascade)',
    line: 'wallet_entries foreign key wallet_entries_userId_fkey: "from userId to wallets.userId on delete RESTRICT',
  },
  {
    drift: 'a table that no migration creates',
    from: 'enum SessionKind',
    to: 'model Visit {\n  id String @id @db.Char(36)\n  @@map("visits")\n}\n\nenum SessionKind',
    line: 'visits: no migration creates it',
  },
])('$drift is told', async ({ from, to, line }) => {
  const differences = await verify(serverUrl(), schemaWith(from, to))
  expect(differences.filter((difference) => difference.startsWith(line))).toHaveLength(1)
})

test('an id that does not compare byte by byte is told', async () => {
  const migrations = readMigrations().map((migration) => migration.sql)
  const loose = 'ALTER TABLE top_ups MODIFY userId CHAR(36) NOT NULL'
  expect(await verify(serverUrl(), readSchemaFiles(), [...migrations, loose])).toEqual([
    'top_ups column userId: utf8mb4_unicode_ci in the migrations, must be ascii_bin',
  ])
})

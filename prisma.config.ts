import { defineConfig } from 'prisma/config'

// Only `prisma migrate` and `prisma db` use the schema engine, yet every command would download it: any executable
// satisfies the others. Migrations here are applied by scripts/db-migrate.ts.
if (!['migrate', 'db'].includes(process.argv[2] ?? ''))
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'mysql://root@127.0.0.1:3306/firstcome' },
})

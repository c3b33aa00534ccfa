import { defineConfig } from 'prisma/config'

// The CLI asks for a schema engine that only `migrate` uses; migrations here run through scripts/db-migrate.ts,
// so any executable satisfies it and nothing is downloaded.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'mysql://root@127.0.0.1:3306/firstcome' },
})

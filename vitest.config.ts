import { configDefaults, defineConfig } from 'vitest/config'

const RACE = '**/*.race.test.ts'
const UNIT = '**/*.unit.test.{ts,tsx}'

interface Suite {
  name: string
  include: string[]
  exclude?: string[]
  /** Suites run one after another in this order. */
  order: number
  /** For one test, in milliseconds. */
  timeout: number
  /** How many of its files run side by side. */
  workers?: number | string
  /** Whether its files may share what they import: those that leave nothing behind, so that it is loaded once. */
  shares?: boolean
}

const suite = ({ name, include, exclude = [], order, timeout, workers = '100%', shares = false }: Suite) => ({
  test: {
    name,
    include,
    exclude: [...configDefaults.exclude, ...exclude],
    sequence: { groupOrder: order },
    testTimeout: timeout,
    hookTimeout: 60_000,
    maxWorkers: workers,
    isolate: !shares,
  },
})

/** Servers come by DATABASE_URL and REDIS_URL, which scripts/test.ts sets to private ones. */
export default defineConfig({
  test: {
    // The connector leaves a rejection to nobody when a connection breaks while it is being set up; its pool deals with it.
    onUnhandledError: (error) => !('code' in error && error.code === 'ER_INITIAL_SQL_ERROR'),
    projects: [
      suite({
        name: 'unit',
        include: [
          UNIT,
          'packages/db/src/domain/**/*.test.ts',
          '{apps/web,apps/admin,packages/ui,packages/hop}/**/*.test.{ts,tsx}',
        ],
        exclude: [RACE],
        order: 1,
        timeout: 10_000,
        shares: true,
      }),
      suite({
        name: 'database',
        include: [
          'packages/db/src/{application,infrastructure,testing}/**/*.test.ts',
          '{scripts,prisma}/**/*.test.ts',
        ],
        exclude: [RACE, UNIT],
        order: 2,
        timeout: 30_000,
      }),
      suite({ name: 'race', include: [RACE], order: 3, timeout: 120_000, workers: 1 }),
      suite({
        name: 'api',
        include: ['{apps/server,apps/worker,packages/api,packages/client,bench,drills}/**/*.test.ts'],
        exclude: [RACE, UNIT],
        order: 4,
        timeout: 60_000,
      }),
    ],
  },
})

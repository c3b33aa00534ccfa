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
  /** Whether its files may run side by side. */
  parallel?: boolean
}

const suite = ({ name, include, exclude = [], order, timeout, parallel = true }: Suite) => ({
  test: {
    name,
    include,
    exclude: [...configDefaults.exclude, ...exclude],
    sequence: { groupOrder: order },
    testTimeout: timeout,
    hookTimeout: 60_000,
    ...(parallel ? {} : { maxWorkers: 1 }),
  },
})

/** Servers come by DATABASE_URL and REDIS_URL, which scripts/test.ts sets to private ones. */
export default defineConfig({
  test: {
    projects: [
      suite({
        name: 'unit',
        include: [UNIT, 'packages/db/src/domain/**/*.test.ts', '{apps/web,packages/ui}/**/*.test.{ts,tsx}'],
        order: 0,
        timeout: 10_000,
      }),
      suite({
        name: 'database',
        include: [
          'packages/db/src/{application,infrastructure,testing}/**/*.test.ts',
          '{scripts,prisma}/**/*.test.ts',
        ],
        exclude: [RACE, UNIT],
        order: 1,
        timeout: 30_000,
      }),
      suite({ name: 'race', include: [RACE], order: 2, timeout: 120_000, parallel: false }),
      suite({
        name: 'api',
        include: ['{apps/server,packages/api,packages/client,bench,drills}/**/*.test.ts'],
        exclude: [RACE, UNIT],
        order: 3,
        timeout: 60_000,
      }),
    ],
  },
})

import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

/** Debian's Chromium where it is installed; elsewhere Playwright's own. */
const DEBIAN = '/usr/bin/chromium'
const executablePath = existsSync(DEBIAN) ? DEBIAN : undefined

/** As root a browser cannot build its sandbox; containers have a small /dev/shm. */
const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []

/** The shop to visit comes by SHOP_URL (its origin), SHOP_API_URL and RUN_FILE, which scripts/e2e.ts sets. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.SHOP_URL ?? 'http://localhost:3000',
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args },
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
})

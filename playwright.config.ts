import { defineConfig, devices } from '@playwright/test'
import { browserOptions } from './scripts/lib/test/browser-options.ts'

/** The shop to visit comes by SHOP_URL (its origin), SHOP_API_URL and RUN_FILE, which scripts/e2e.ts sets. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    // Another Chromium draws letters a little otherwise; what moved, is missing or was recoloured is more than that.
    toHaveScreenshot: {
      pathTemplate: '{testDir}/visual/{arg}{ext}',
      stylePath: './e2e/visual/still.css',
      scale: 'device',
      maxDiffPixelRatio: 0.01,
    },
  },
  reporter: [['list']],
  use: {
    baseURL: process.env.SHOP_URL ?? 'http://localhost:3000',
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    launchOptions: browserOptions,
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
})

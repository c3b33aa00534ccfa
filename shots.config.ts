import { defineConfig } from '@playwright/test'
import journeys from './playwright.config.ts'

/** Pictures are taken as journeys are made, by the same browser. */
export default defineConfig({
  ...journeys,
  testDir: 'scripts/lib/shots',
  testMatch: '**/*.shots.ts',
  timeout: 120_000,
  retries: 1,
})

import { defineConfig } from '@playwright/test'

const port = 3310

/** The journeys in a real browser, against the built server with the demo content. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '/tmp/wt/results-pw',
  timeout: 60_000,
  expect: { timeout: 6_000 },
  workers: 1,
  reporter: process.env.CI ? [['line']] : [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    // As a browser's own page would say; without it a session cookie counts for nothing.
    extraHTTPHeaders: { Origin: `http://localhost:${port}` },
    locale: 'cs-CZ',
    timezoneId: 'Europe/Prague',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
})

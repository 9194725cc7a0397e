import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 3199)

/** The journeys in a real browser, against the built server with the demo content. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  // No measure of speed: a machine that is busy with something else takes its time.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 1,
  // Beside the other tests a browser may get no core for a while and lose a click: it is told as flaky.
  retries: process.env.CI ? 1 : 0,
  // With the seconds of each: whoever adds a slow one sees it.
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    // As a browser's own page would say; without it a session cookie counts for nothing.
    extraHTTPHeaders: { Origin: `http://localhost:${port}` },
    locale: 'cs-CZ',
    timezoneId: 'Europe/Prague',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell',
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'node tests/e2e/serve.mjs',
    cwd: '../..',
    url: `http://localhost:${port}/healthz`,
    env: { PORT: String(port) },
    timeout: 600_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})

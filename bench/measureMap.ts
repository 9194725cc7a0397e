import { chromium, type Page } from '@playwright/test'

import { end, median, program, settings, startProgram, untilUp } from './measure'

const port = 3315
const portal = `http://localhost:${port}`
/** How much slower than this machine an old telephone is. */
const slowdown = 4
const moves = [
  ...Array.from({ length: 5 }, () => '+'),
  'ArrowRight',
  'ArrowDown',
  'ArrowLeft',
  'ArrowUp',
  'ArrowRight',
  'ArrowDown',
  ...Array.from({ length: 4 }, () => '-'),
]

/**
 * The map in Chromium, slowed down as an old telephone: how long until the drawn one is there, until the detailed one
 * has its places, until they are there after each move, and how long anything kept the page from answering.
 */
export const measureMap = async (url: string, sizes: number[], folder: string) => {
  const env = { ...settings(url, `${folder}/map`, port), NODE_ENV: 'production' }
  await program('demo/run.ts', { ...env, NODE_ENV: 'development' })
  const measured: Record<string, unknown> = {}
  for (const size of sizes) {
    await program('bench/growTo.ts', { ...env, SIZE: String(size) })
    const server = startProgram('src/main.ts', {
      ...env,
      SEARCH_INDEX: `${folder}/map-${size}.db`,
    })
    await untilUp(`${portal}/healthz`)
    measured[size] = await inChromium().finally(() => end(server))
  }
  return measured
}

const inChromium = async () => {
  const places = await untilIndexed()
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell',
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.route('https://tile.openstreetmap.org/**', (route) => route.abort())
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return { places, ...(await onPage(page)) }
  } finally {
    await browser.close()
  }
}

const onPage = async (page: Page) => {
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(window, { longTasks: tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
  })
  const started = performance.now()
  await page.goto(`${portal}/katalog?zobrazit=mapa`)
  const drawnMs = performance.now() - started

  const map = page.getByRole('region', { name: /Podrobná mapa/ })
  const opening = performance.now()
  await page.getByRole('button', { name: /Zobrazit podrobnou mapu/ }).click()
  await map.locator('.rozcestnik-misto').first().waitFor()
  const openedMs = performance.now() - opening

  const times: number[] = []
  let most = 0
  for (const key of moves) {
    const moved = performance.now()
    const answer = page.waitForResponse(/\/api\/catalogue\/map/)
    await map.press(key)
    await (await answer).finished()
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    times.push(performance.now() - moved)
    most = Math.max(most, await map.locator('.rozcestnik-misto').count())
  }
  const blocked = await page.evaluate(
    () => (window as unknown as { longTasks: number[] }).longTasks,
  )
  return {
    drawnMs: Math.round(drawnMs),
    openedMs: Math.round(openedMs),
    // It waits for 200 ms of rest before it asks.
    movedMs: { median: Math.round(median(times)), most: Math.round(Math.max(...times)) },
    mostMarkers: most,
    longTasks: { count: blocked.length, longestMs: Math.round(Math.max(0, ...blocked)) },
  }
}

/** Waits for the index; how many places the map is made of. */
const untilIndexed = async (): Promise<number> => {
  const started = performance.now()
  for (;;) {
    const answer = await fetch(`${portal}/api/catalogue/map?bbox=12,48,19,51.5&zoom=7`, {
      headers: { Authorization: 'JWT none' },
    })
    const { total, isPlain } = (await answer.json()) as { total: number; isPlain: boolean }
    if (!isPlain) return total
    if (performance.now() - started > 600_000) throw new Error('There is no index.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

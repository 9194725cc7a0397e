import { readFileSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'

import { end, median, program, settings, startProgram, untilUp } from '../measure'
import { correctTelephone, publishNews, type Journey } from './journeys'

const port = 3313
const portal = `http://localhost:${port}`

/** What those wait for who work with the portal: in the desk, in the queue, and for letters to be written. */
export const measureWork = async (url: string, folder: string) => {
  const env = settings(url, `${folder}/work`, port)
  await program('demo/run.ts', env)
  const server = startProgram('src/main.ts', env)
  await untilUp(`${portal}/healthz`)
  const measured = await inDesk(env).finally(() => end(server))

  const out = `${folder}/letters.json`
  await program('bench/work/composeLetters.ts', { ...env, OUT: out })
  const letters = JSON.parse(readFileSync(out, 'utf8')) as { written: number; seconds: number }
  return {
    ...measured,
    confirmationLetters: {
      ...letters,
      perMinute: Math.round((letters.written / letters.seconds) * 60),
    },
  }
}

const inDesk = async (env: Record<string, string>) => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell',
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  const journeys = {
    publishNewsWithPicture: await inBrowser(browser, publishNews),
    correctTelephoneAndSubmit: await inBrowser(browser, correctTelephone),
  }
  await browser.close()
  const small = await queueOf(50, env)
  const large = await queueOf(5_000, env)
  const ratio = Math.round((large / small) * 100) / 100
  return { ...journeys, reviewQueue: { 50: small, 5_000: large, ratio } }
}

/** Seconds and steps (presses and fields) of the second time: the first warms the portal up. */
const inBrowser = async (browser: Browser, journey: Journey) => {
  const results: { seconds: number; steps: number }[] = []
  for (const round of [1, 2]) {
    const context = await browser.newContext({
      baseURL: portal,
      locale: 'cs-CZ',
      timezoneId: 'Europe/Prague',
      extraHTTPHeaders: { Origin: portal },
    })
    results.push(await journey(await context.newPage(), round))
    await context.close()
  }
  return results[1]
}

/** The median of fifteen openings of the review queue, in milliseconds, with so many waiting. */
const queueOf = async (count: number, env: Record<string, string>): Promise<number> => {
  await program('bench/work/fillQueue.ts', { ...env, SIZE: String(count) })
  const cookie = await signIn('karel@demo.test')
  const open = async (): Promise<number> => {
    const started = performance.now()
    const answer = await fetch(`${portal}/admin/ke-schvaleni`, {
      headers: { cookie, Origin: portal },
    })
    const text = await answer.text()
    if (!text.includes('desk-proposal')) throw new Error('the queue shows nothing')
    return performance.now() - started
  }
  await open()
  const times: number[] = []
  for (let at = 0; at < 15; at += 1) times.push(await open())
  return Math.round(median(times))
}

const signIn = async (email: string): Promise<string> => {
  const answer = await fetch(`${portal}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: portal },
    body: JSON.stringify({ email, password: 'rozcestnik-demo' }),
  })
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';')
  return cookie
}

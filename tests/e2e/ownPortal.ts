import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, type Page } from '@playwright/test'

import { emptyDatabase } from './database.mjs'

const password = 'heslo koordinátorky krajského portálu'

/**
 * A portal for one journey, with nothing in it: its database, folder and port are its own. `offset` is how far its port
 * lies from that of the other journeys.
 */
export const ownPortal = (offset: number, settings: NodeJS.Dict<string> = {}) => {
  const port = Number(process.env.E2E_PORT ?? 3_199) + offset
  const portal = `http://localhost:${port}`
  const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-own-'))
  const node = ['--conditions=production', '--import', 'tsx']
  let server: ChildProcess | undefined
  let database: Awaited<ReturnType<typeof emptyDatabase>> | undefined

  const env = async (): Promise<NodeJS.ProcessEnv> => {
    database ??= await emptyDatabase(folder)
    return {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: 'a secret of the journeys, thirty-two characters',
      MEDIA_DIR: `${folder}/media`,
      SITE_URL: portal,
      PORT: String(port),
      LOG_LEVEL: 'error',
      ...settings,
    }
  }

  /** The operator's program. Nothing waits for it by standing still: the server of the database would, too. */
  const cli = async (...args: string[]) => {
    const child = spawn(process.execPath, [...node, 'src/cli.ts', ...args], { env: await env() })
    child.stdin.end(`${password}\n`)
    const [stdout, stderr, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit') as Promise<[number | null]>,
    ])
    return { stdout, stderr, status }
  }

  /** Answers on its port, with one admin: ada@portal.test. */
  const serve = async (): Promise<void> => {
    const added = await cli(
      ...['create-admin', '--email', 'ada@portal.test', '--name', 'Ada', '--password-stdin'],
    )
    expect([added.status, added.stderr]).toEqual([0, ''])
    server = spawn(process.execPath, [...node, 'src/main.ts'], {
      env: await env(),
      stdio: 'ignore',
    })
    await expect(async () => {
      expect((await fetch(`${portal}/healthz`)).status).toBe(200)
    }).toPass({ timeout: 60_000 })
  }

  const stop = async (): Promise<void> => {
    server?.kill('SIGTERM')
    await database?.stop()
    rmSync(folder, { recursive: true, force: true })
  }

  const signIn = async (page: Page, email: string): Promise<void> => {
    const data = { email, password }
    const answer = await page.request.post(`${portal}/api/users/login`, { data })
    expect(answer.status()).toBe(200)
  }

  /** karla@portal.test, who chose her password by the link of her letter; nobody is signed in afterwards. */
  const addCoordinator = async (page: Page): Promise<void> => {
    await signIn(page, 'ada@portal.test')
    const data = { email: 'karla@portal.test', name: 'Karla', role: 'coordinator', password }
    const answer = await page.request.post(`${portal}/api/users`, { data })
    expect(answer.status()).toBe(201)
    const letters = await page.request.get(`${portal}/api/letters?where[to][equals]=${data.email}`)
    const { docs } = (await letters.json()) as { docs: { text: string }[] }
    const [, token] = /\/admin\/reset\/([0-9a-f]{40})/.exec(String(docs[0]?.text)) ?? []
    const set = { data: { token, password } }
    const chosen = await page.request.post(`${portal}/api/users/reset-password`, set)
    expect(chosen.status()).toBe(200)
    await page.context().clearCookies()
  }

  return { portal, folder, cli, serve, stop, signIn, addCoordinator }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

import { median, settings } from './measure'

const login = { email: 'strom@bench.test', password: 'dlouhe heslo pro mereni stromu' }
const times = 10

/**
 * How long the desk waits for the tree of a large plan: its measures read, and one of them moved, over REST without a
 * network. `SIZE` measures (1,000 unless said), on `DATABASE_URL` or on SQLite in a folder of its own.
 */
const main = async (): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-tree-'))
  const url = process.env.DATABASE_URL ?? `file:${folder}/tree.db`
  Object.assign(process.env, settings(url, folder, 3313))
  const { default: config } = await import('@payload-config')
  const { openPayload } = await import('@/platform/http/openPayload')
  const { createRest } = await import('@/platform/http/rest/handleRest')
  const { createKeyDoor } = await import('@/subjects/accounts/machines/keyDoor')
  const payload = await openPayload(config)
  const rest = createRest(payload, createKeyDoor(payload))
  const size = Number(process.env.SIZE ?? 1_000)
  const plan = await grow(payload, size)

  const asked = async (method: string, at: string, body?: object, token = '') => {
    const headers = { 'Content-Type': 'application/json', Authorization: `JWT ${token}` }
    const started = performance.now()
    const request = new Request(process.env.SITE_URL + at, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer = await rest(request)
    const text = await answer.text()
    if (!answer.ok) throw new Error(text)
    return { ms: performance.now() - started, text, cookie: answer.headers.get('set-cookie') }
  }
  const { cookie } = await asked('POST', '/api/users/login', login)
  const [, token = ''] = /payload-token=([^;]+)/.exec(cookie ?? '') ?? []
  const address = `/api/plans/${plan}/measures`
  const reads: number[] = []
  const moves: number[] = []
  for (let at = 0; at < times; at += 1) {
    const { ms, text } = await asked('GET', address, undefined, token)
    reads.push(ms)
    const { measures } = JSON.parse(text) as { measures: { id: string; revision: string }[] }
    const { id = '', revision } = measures[at] ?? {}
    const changes = [{ id, revision, after: measures[size - 1]?.id }]
    moves.push((await asked('PATCH', address, { changes }, token)).ms)
  }
  const [readMs, moveMs] = [reads, moves].map((each) => Math.round(median(each)))
  console.log(JSON.stringify({ size, readMs, moveMs }))
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
}

const grow = async (payload: Payload, size: number): Promise<string> => {
  const common = { overrideAccess: true, depth: 0 } as const
  await payload.create({
    ...common,
    collection: 'users',
    data: { ...login, name: 'Strom', role: 'admin' },
  })
  const { id } = await payload.create({
    ...common,
    collection: 'plans',
    data: {
      title: 'Velký plán',
      slug: 'velky',
      kind: 'community-plan',
      state: 'in-force',
      _status: 'published',
    },
  })
  for (let at = 0; at < size; at += 1)
    await payload.create({
      ...common,
      collection: 'measures',
      data: {
        plan: id,
        code: `${1 + Math.floor(at / 100)}.${1 + (at % 100)}`,
        title: `Opatření ${at}`,
        slug: '',
        responsible: 'Odbor sociálních věcí',
        _status: 'published',
      },
    })
  return String(id)
}

await main()

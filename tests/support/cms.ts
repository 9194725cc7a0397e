import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import mongoose from 'mongoose'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

import { recordsName } from '@/platform/database/mongodb/storedIn'

export const SITE_URL = 'http://portal.test'
export const password = 'rozcestnik-demo'

/** The people of every test; nobody has no account. */
export const everybody = ['nobody', 'pavla', 'petr', 'mila', 'karel', 'edda', 'ada'] as const
export type Who = (typeof everybody)[number]

type Call = { as?: Who; method?: string; body?: unknown; headers?: Record<string, string> }
type Answer = { status: number; text: string; body: Json; headers: Headers }
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an API under test answers is not known
type Json = any

export type Cms = {
  payload: Payload
  /** Asks REST as one of the people. */
  rest: (url: string, call?: Call) => Promise<Answer>
  /** The token of a person's session, to be sent as `Authorization: JWT …`. */
  tokenOf: (who: Who) => Promise<string>
  /** Hands a request of any shape to REST. */
  raw: (request: Request) => Promise<Response>
  stop: () => Promise<void>
}

/** Where a portal under test keeps what it stores: a folder, and in it the database unless that is on a server. */
export type Place = { folder: string; url: string }

/** A throw-away place with nothing in it. */
export const emptyPlace = (): Place => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-'))
  return { folder, url: databaseUrl(folder) }
}

/** An opened SQLite database with nothing in it, of the first test file that a worker ran. */
const openedOnce = path.join(
  String(process.env.TEST_FOLDER),
  `opened-${process.env.JEST_WORKER_ID}.db`,
)

/**
 * A place with nothing in it but what opening leaves there: SQLite's tables, by a copy, and the indexes of
 * MongoDB, some 640. Both take longer to build than most files of tests take to run.
 */
const emptiedPlace = async (): Promise<Place> => {
  const { folder, url } = emptyPlace()
  if (!isMongo) {
    if (existsSync(openedOnce)) copyFileSync(openedOnce, path.join(folder, databaseFile))
    return { folder, url }
  }

  const own = new URL(url)
  own.pathname = `/worker-${process.env.JEST_WORKER_ID}`
  const client = await mongoose.mongo.MongoClient.connect(own.href)
  const names = (await client.db().listCollections().toArray()).map(({ name }) => name)
  for (const name of names)
    if (name !== recordsName) await client.db().collection(name).deleteMany()
  await client.close()
  return { folder, url: own.href }
}

/** Boots the real configuration on an empty database and answers REST without a port. */
export const startCms = async (place?: Place): Promise<Cms> => {
  const { folder, url } = place ?? (await emptiedPlace())
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATABASE_URL: url,
    PAYLOAD_SECRET: 'a secret of at least thirty-two characters',
    MEDIA_DIR: path.join(folder, 'media'),
    LOG_LEVEL: 'silent',
    SITE_URL,
  })
  const { default: config } = await import('@payload-config')
  const { openPayload } = await import('@/platform/http/openPayload')
  const { createRest } = await import('@/platform/http/rest/handleRest')
  const { createKeyDoor } = await import('@/subjects/accounts/machines/keyDoor')
  const payload = await openPayload(config)
  if (!place) await keepOpened(payload)
  const raw = createRest(payload, createKeyDoor(payload))
  const tokens = new Map<Who, Promise<string>>()

  const tokenOf = (who: Who): Promise<string> => {
    const token = tokens.get(who) ?? signIn(who)
    tokens.set(who, token)
    return token
  }

  const signIn = async (who: Who): Promise<string> => {
    const response = await raw(
      new Request(`${SITE_URL}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: `${who}@demo.test`, password }),
      }),
    )
    const [, token] = /payload-token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '') ?? []
    if (!token) throw new Error(`${who} cannot sign in`)
    return token
  }

  const rest: Cms['rest'] = async (url, { as = 'nobody', method = 'GET', body, headers } = {}) => {
    const token = as === 'nobody' ? null : await tokenOf(as)
    const isForm = body instanceof FormData
    const response = await raw(
      new Request(SITE_URL + url, {
        method,
        headers: {
          ...(token && { Authorization: `JWT ${token}` }),
          ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }),
          'Accept-Language': 'cs',
          ...headers,
        },
        ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') && text !== ''
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : null,
    }
  }

  return {
    payload,
    rest,
    tokenOf,
    raw,
    stop: async () => {
      await payload.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const isMongo = process.env.TEST_ENGINE === 'mongodb'

const databaseFile = 'portal.db'

const keepOpened = async ({ db }: Payload): Promise<void> => {
  if (isMongo || !process.env.TEST_FOLDER || existsSync(openedOnce)) return
  const { client } = db as unknown as { client: { execute: (sql: string) => Promise<unknown> } }
  await client.execute(`VACUUM INTO '${openedOnce}'`)
}

const databaseUrl = (folder: string): string => {
  if (!isMongo) return `file:${folder}/${databaseFile}`
  const url = new URL(String(process.env.TEST_MONGODB_URL))
  url.pathname = `/${randomUUID()}`
  return url.href
}

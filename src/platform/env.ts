import { existsSync } from 'node:fs'
import { z } from 'zod'

import { StartError } from '@/platform/StartError'

const port = z.coerce.number().int().min(1).max(65_535)
const web = z.url({ protocol: /^https?$/ })

const database = z
  .string()
  .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)$/, 'is neither file:… nor mongodb://…')
  .refine(
    (url) => !url.startsWith('mongodb://') || /[?&]replicaSet=[^&]+/.test(url),
    'names no replica set: add ?replicaSet=rs0 (one node is enough), MongoDB has no transactions without it',
  )

/** Where pictures of the ground come from; the addresses must be of one server, which pages are allowed to ask. */
const tiles = z
  .string()
  .regex(
    /^https?:\/\/[\w.-]+(:\d{1,5})?\/(?=\S*\{z\})(?=\S*\{x\})(?=\S*\{y\})\S*$/,
    'is not https://server/… with {z}, {x} and {y} in it',
  )

const settings = z.object({
  DATABASE_URL: database.default('file:./data/portal.db'),
  PAYLOAD_SECRET: z.string().min(32, 'must have at least 32 characters'),
  SITE_URL: web.optional(),
  PORT: port.default(3000),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  MEDIA_DIR: z.string().min(1).default('./data/media'),
  SEARCH_INDEX: z.string().min(1).optional(),
  MEILISEARCH_URL: web.optional(),
  MEILISEARCH_KEY: z.string().min(1).optional(),
  MEILISEARCH_INDEX: z
    .string()
    .regex(/^[\w-]{1,100}$/, 'has other signs than letters, digits, - and _')
    .default('rozcestnik'),
  CMS_URL: web.optional(),
  MAP_TILES: tiles.default('https://tile.openstreetmap.org/{z}/{x}/{y}.png'),
  REGISTER_OWN_NETWORK: z.enum(['yes', 'no']).default('no'),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
})

export type Env = {
  databaseUrl: string
  payloadSecret: string
  siteUrl: string
  port: number
  smtpUrl: string | undefined
  mailFrom: string
  mediaDir: string
  searchIndex: string | undefined
  /** Null when the search is inside the portal. */
  meilisearch: { url: string; key: string | undefined; index: string } | null
  cmsUrl: string | undefined
  /** The address of map tiles with {z}, {x} and {y}; null where no detailed map is offered. */
  mapTiles: string | null
  /** The state register may also be read from an address of the machine's own network. */
  registerOwnNetwork: boolean
  /** How many proxies stand in front and write down from where a request came. */
  trustedProxies: number
  logLevel: string
  isProduction: boolean
  isTest: boolean
}

/** A setting that is missing or wrong; its message has one line for each. */
export class SettingsError extends StartError {
  override name = 'SettingsError'
}

/** Next loads the configuration as it builds; nothing of these reaches what is built. */
const whileBuilding = {
  PAYLOAD_SECRET: 'only while the site is being built',
  DATABASE_URL: 'file:none',
}

/** Reads the settings; throws a SettingsError with one line for each that is missing or wrong. */
export const readEnv = (source: Record<string, string | undefined>): Env => {
  const given: typeof source = {
    ...(source.NEXT_PHASE === 'phase-production-build' && whileBuilding),
    ...Object.fromEntries(Object.entries(source).filter(([, value]) => value !== '')),
  }
  const { success, data, error } = settings.safeParse(given)
  if (!success) {
    const lines = error.issues.map(({ path, message, code }) => {
      const name = String(path[0])
      return given[name] === undefined && code === 'invalid_type'
        ? `${name} is not set; see .env.example`
        : `${name}: ${message}`
    })
    throw new SettingsError([...new Set(lines)].join('\n'))
  }

  const siteUrl = (data.SITE_URL ?? `http://localhost:${data.PORT}`).replace(/\/$/, '')
  return {
    databaseUrl: data.DATABASE_URL,
    payloadSecret: data.PAYLOAD_SECRET,
    siteUrl,
    port: data.PORT,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM ?? `portal@${new URL(siteUrl).hostname}`,
    mediaDir: data.MEDIA_DIR,
    searchIndex: data.SEARCH_INDEX,
    meilisearch: data.MEILISEARCH_URL
      ? { url: data.MEILISEARCH_URL, key: data.MEILISEARCH_KEY, index: data.MEILISEARCH_INDEX }
      : null,
    cmsUrl: data.CMS_URL,
    // The one setting of which empty is an answer: nobody else is ever asked.
    mapTiles: source.MAP_TILES === '' ? null : data.MAP_TILES,
    registerOwnNetwork: data.REGISTER_OWN_NETWORK === 'yes',
    // This server speaks no TLS: over https there is a proxy in front.
    trustedProxies: data.TRUSTED_PROXIES ?? (siteUrl.startsWith('https:') ? 1 : 0),
    logLevel: data.LOG_LEVEL,
    isProduction: data.NODE_ENV === 'production',
    isTest: data.NODE_ENV === 'test',
  }
}

let read: Env | undefined

/** The settings together with those of a `.env` file in the working folder; tests read none. */
const withFile = (source: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  if (source.NODE_ENV !== 'test' && existsSync('.env')) process.loadEnvFile('.env')
  return source
}

/** The settings of this process, read at the first question: building the site needs none of them. */
export const env = new Proxy({} as Env, {
  get: (_, name: keyof Env) => (read ??= readEnv(withFile(process.env)))[name],
})

/** Says in which mode this process runs, before anything that asks is loaded. */
export const setMode = (mode: 'development' | 'production'): void => {
  Object.assign(process.env, { NODE_ENV: mode })
}

/** Sets what is missing, for a start that must work by itself (`npm run demo`). */
export const setDefaults = (settings: Record<string, string>): void => {
  for (const [name, value] of Object.entries(settings)) process.env[name] ||= value
}

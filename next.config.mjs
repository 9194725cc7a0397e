import { withPayload } from '@payloadcms/next/withPayload'

// The public words of the address are the same in every language; Czech has no prefix.
const outside = 'api|admin|_next|healthz|cs|en|uk'

/** Calendars, feeds and tables: their addresses end as files do, which a folder of pages cannot say. */
const filesOf = (written, locale) => [
  {
    source: `${written}/akce/:slug((?!kalendar\\.)[^/]+)\\.ics`,
    destination: `${locale}/akce/:slug/kalendar.ics`,
  },
  {
    source: `${written}/plany/:slug([^/]+)\\.csv`,
    destination: `${locale}/plany/:slug/tabulka.csv`,
  },
  {
    source: `${written}/:kind(aktuality|akce|projekty)/:format(atom\\.xml|rss\\.xml|feed\\.json)`,
    destination: `${locale}/kanaly/:kind/:format`,
  },
]

/** @type {import('next').NextConfig} */
const config = {
  compress: false, // our server packs each answer once
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true }, // npm run typecheck sees all of the project, tests included
  htmlLimitedBots: /.*/, // title and meta stand in <head> for everybody
  images: { unoptimized: true }, // Payload makes the sizes as pictures are uploaded
  // One copy of Payload in the process: the server has opened it before Next asks for it.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
    '@payloadcms/drizzle',
    '@react-email/render',
    'libsql',
    'mongoose',
    'pino',
    'sharp',
  ],
  redirects: async () => [
    { source: '/cs', destination: '/', permanent: true },
    { source: '/cs/:path*', destination: '/:path*', permanent: true },
  ],
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [
      { source: '/.well-known/security.txt', destination: '/security.txt' },
      ...filesOf('', '/cs'),
      ...filesOf('/:locale(en|uk)', '/:locale'),
      { source: '/', destination: '/cs' },
      { source: `/:path((?!(?:${outside})(?:/|$)).*)`, destination: '/cs/:path' },
    ],
    fallback: [],
  }),
}

const withDesk = withPayload(config, { devBundleServerPackages: false })

// Payload asks every browser for its colour scheme; only the desk has use for the answer.
const forDesk = async () =>
  (await withDesk.headers()).map((rule) => ({ ...rule, source: '/admin/:path*' }))

export default { ...withDesk, headers: forDesk }

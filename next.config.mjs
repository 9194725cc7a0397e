import { withPayload } from '@payloadcms/next/withPayload'

// The public words of the address are the same in every language; Czech has no prefix.
const outside = 'api|admin|_next|healthz|cs|en|uk'

/** @type {import('next').NextConfig} */
const config = {
  compress: false, // our server packs each answer once
  poweredByHeader: false,
  images: { unoptimized: true }, // Payload makes the sizes as pictures are uploaded
  // One copy of Payload in the process: the server has opened it before Next asks for it.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
    '@payloadcms/drizzle',
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
      { source: '/', destination: '/cs' },
      { source: `/:path((?!(?:${outside})(?:/|$)).*)`, destination: '/cs/:path' },
    ],
    fallback: [],
  }),
}

export default withPayload(config, { devBundleServerPackages: false })

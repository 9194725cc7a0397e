import { en } from '@payloadcms/translations/languages/en'
import { cs } from '@payloadcms/translations/languages/cs'
import { uk } from '@payloadcms/translations/languages/uk'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { editor } from '@/model/fields/richText'
import { ownFieldsOnly, ownFieldsOnlyOfGlobal } from '@/model/ownFieldsOnly'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { collections, endpoints, globals } from '@collections/index'
import { activeOnly } from '@/platform/activeOnly'
import { denyFrameworkCollections } from '@/platform/denyFrameworkCollections'
import { database } from '@/platform/database'
import { deployed } from '@/platform/deployed'
import { env } from '@/platform/env'
import { logger } from '@/platform/logger'
import { outbox } from '@/platform/mail/outbox'
import { answerFaults } from '@/platform/restErrors'
import { personalDataEndpoints } from '@/subjects/personalData/endpoints'
import { addressEndpoint } from '@/subjects/addresses/rest/addressEndpoint'
import { positionEndpoints } from '@/subjects/addresses/rest/positionEndpoints'
import { registerEndpoints } from '@/subjects/register/load/rest/endpoints'
import { zeroResultsEndpoint } from '@/subjects/zeroResults/zeroResultsEndpoint'
import { searchEndpoints } from '@/subjects/catalogue/rest/endpoints'
import { allFound } from '@/subjects/catalogue/rest/allFound'
import { idsFound } from '@/subjects/catalogue/rest/idsFound'
import { everythingEndpoint } from '@/subjects/search/rest/everythingEndpoint'
import { oldNewsEndpoints } from '@/subjects/news/import/rest/endpoints'
import { preparedEndpoints } from '@/subjects/print/prepared/endpoints'
import { printEndpoint } from '@/subjects/print/printEndpoint'
import { listSheets } from '@/subjects/print/sheet/endpoints'
import { importEndpoints } from '@/subjects/tables/import/rest/endpoints'
import { tableEndpoint } from '@/subjects/tables/tableEndpoint'
import { verificationEndpoints } from '@/subjects/verification/endpoints'

import { defaultLocale, locales } from './lib/label'
import { deskViews, staffLinks } from './deskPages'
import { withWords } from './desk/words/withWords'

const here = path.dirname(fileURLToPath(import.meta.url))
const languageNames = { cs: 'Čeština', en: 'English', uk: 'Українська' }

export default buildConfig({
  serverURL: env.siteUrl,
  secret: env.payloadSecret,
  routes: { api: '/api', admin: '/admin' },
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: path.resolve(here, '..') },
    meta: {
      titleSuffix: ' · Rozcestník',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    },
    components: {
      graphics: { Logo: '/src/desk/Logo#Logo', Icon: '/src/desk/Icon#Icon' },
      beforeDashboard: [
        '/src/subjects/ownServices/desk/AskedPlaces#AskedPlaces',
        '/src/desk/Waiting#Waiting',
        '/src/subjects/writing/desk/ownWork/OwnWork#OwnWork',
      ],
      beforeNavLinks: [
        '/src/subjects/ownServices/desk/MyServicesLink#MyServicesLink',
        '/src/subjects/groups/desk/room/RoomLink#RoomLink',
        '/src/subjects/review/desk/ReviewLink#ReviewLink',
        { path: '/src/desk/StaffLinks#StaffLinks', serverProps: { links: staffLinks } },
      ],
      providers: [
        '/src/desk/names/NamedControls#NamedControls',
        {
          path: '/src/subjects/addresses/desk/pin/Tiles#Tiles',
          clientProps: { tiles: env.mapTiles },
        },
      ],
      views: deskViews,
    },
    dateFormat: 'd. M. yyyy H:mm',
    timezones: {
      defaultTimezone: 'Europe/Prague',
      supportedTimezones: [{ label: 'Praha', value: 'Europe/Prague' }],
    },
  },
  collections: collections.map((each) => ownFieldsOnly(deployed(each))),
  globals: globals.map(ownFieldsOnlyOfGlobal),
  endpoints: [
    ...endpoints,
    ...verificationEndpoints,
    ...searchEndpoints,
    everythingEndpoint,
    addressEndpoint,
    ...positionEndpoints,
    ...personalDataEndpoints,
    zeroResultsEndpoint(recordAudit),
    printEndpoint(idsFound),
    ...preparedEndpoints(allFound),
    ...listSheets,
    ...importEndpoints,
    ...oldNewsEndpoints,
    ...registerEndpoints,
    tableEndpoint(recordAudit, idsFound),
  ],
  db: database(),
  email: outbox,
  editor,
  sharp,
  logger: logger(),
  i18n: { supportedLanguages: { cs, en, uk }, fallbackLanguage: 'cs' },
  localization: {
    locales: locales.map((code) => ({ code, label: languageNames[code] })),
    defaultLocale,
    fallback: true,
  },
  cors: [env.siteUrl],
  csrf: [env.siteUrl],
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { disable: true },
  telemetry: false,
  onInit: activeOnly,
  upload: {
    limits: { fileSize: 15_000_000, files: 1 },
    abortOnLimit: true,
    responseOnLimit: 'Soubor je větší než 15 MB.',
  },
  hooks: { afterError: [answerFaults] },
  jobs: {
    access: { run: () => false, queue: () => false, cancel: () => false },
    tasks: [],
    // The desk tells what was done; the worker forgets it after a time.
    deleteJobOnComplete: false,
  },
  // Otherwise every start outside production, each test's too, would run `generate:types` beside itself.
  typescript: { autoGenerate: false, outputFile: path.join(here, 'payload-types.ts') },
})
  .then(denyFrameworkCollections)
  .then(withWords)

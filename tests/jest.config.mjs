import { fileURLToPath } from 'node:url'

const rootDir = fileURLToPath(new URL('..', import.meta.url))

/** For all but those in a browser's document, which has a realm of its own. */
const shared = {
  rootDir,
  testEnvironment: '<rootDir>/tests/support/oneRealm.mjs',
  runtime: '<rootDir>/tests/support/sharedPackages.cjs',
  // Lexical's builds for plain Node wait for an import at their top, which hangs at random on Node 20.
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@collections/(.*)$': '<rootDir>/collections/$1',
    '^@demo/(.*)$': '<rootDir>/demo/$1',
    '^@payload-config$': '<rootDir>/src/payload.config.ts',
    '\\.css$': '<rootDir>/tests/support/css.ts',
    '^next/headers$': '<rootDir>/tests/support/nextHeaders.ts',
  },
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
}

const alone = { ...shared, setupFiles: ['<rootDir>/tests/support/settings.ts'] }

/** Buttons of the desk, in a browser's document; Payload's own parts and REST are stand-ins. */
const desk = {
  ...alone,
  displayName: 'desk',
  testMatch: ['<rootDir>/tests/desk/**/*.test.tsx'],
  testEnvironment: 'jest-environment-jsdom',
  runtime: 'jest-runtime',
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
  moduleNameMapper: {
    '/(leaflet|pin)\\.css$': '<rootDir>/tests/support/cssText.ts',
    ...shared.moduleNameMapper,
    '^@payloadcms/ui$': '<rootDir>/tests/support/payloadUi.tsx',
    '^next/navigation$': '<rootDir>/tests/support/nextNavigation.ts',
  },
}

/** Scripts of public pages in a browser's document; they take one another by the addresses they have there. */
const browser = {
  ...alone,
  displayName: 'browser',
  testMatch: ['<rootDir>/tests/browser/**/*.test.{ts,tsx}'],
  testEnvironment: 'jest-environment-jsdom',
  runtime: 'jest-runtime',
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
  moduleNameMapper: {
    '/(leaflet|map)\\.css$': '<rootDir>/tests/support/cssText.ts',
    ...shared.moduleNameMapper,
    '^/skripty/napovidani.js$': '<rootDir>/src/subjects/catalogue/site/browser/suggestions.tsx',
    '^/skripty/mapa.js$': '<rootDir>/src/subjects/catalogue/site/browser/map/openMap.ts',
  },
}

const rest = (engine) => ({
  ...shared,
  displayName: `rest-${engine}`,
  testMatch: ['<rootDir>/tests/rest/**/*.test.ts'],
  // The operator's program is a process for each call; it, documents and what pages say are the same on both engines.
  testPathIgnorePatterns:
    engine === 'mongodb'
      ? [
          '/tests/rest/(((register|redirects|oldNews|addresses)\\.)?cli|print|planDocument|says)\\.test\\.ts$',
        ]
      : [],
  setupFiles: [`<rootDir>/tests/support/${engine}.ts`, '<rootDir>/tests/support/quickPasswords.ts'],
})

/** Stored passwords are real ones here, at their full cost. */
const upgrade = (engine) => ({
  ...shared,
  displayName: `upgrade-${engine}`,
  testMatch: [`<rootDir>/tests/upgrade/{,${engine}/}*.test.ts`],
  setupFiles: [`<rootDir>/tests/support/${engine}.ts`, '<rootDir>/tests/support/fullPasswords.ts'],
})

export default {
  rootDir,
  // Beside the journeys a test may get a fraction of a core.
  testTimeout: 180_000,
  projects: [
    { ...alone, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
    { ...alone, displayName: 'site', testMatch: ['<rootDir>/tests/site/**/*.test.tsx'] },
    desk,
    browser,
    rest('sqlite'),
    rest('mongodb'),
    upgrade('sqlite'),
    upgrade('mongodb'),
  ],
}

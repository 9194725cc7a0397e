/**
 * The scripts of public pages and the files that they are bundled from at build. A page takes one by
 * <PageScript name="…" />; the server lets through these and no other.
 */
export const pageScripts = {
  'nahlasit-chybu': 'src/subjects/errorReports/site/report.browser.js',
  'neni-robot': 'src/site/components/NoRobot/noRobot.browser.js',
  'neco-je-jinak': 'src/subjects/verification/site/change.browser.js',
  plneni: 'src/subjects/answers/site/answers.browser.js',
  pripominka: 'src/subjects/consultations/site/comment.browser.js',
  seznam: 'src/subjects/catalogue/site/shortlist/shortlist.browser.js',
  /** What other people's pages load. */
  vlozit: 'src/subjects/embedding/site/host.browser.js',
  vlozeno: 'src/subjects/embedding/site/frame.browser.js',
  kopirovat: 'src/subjects/embedding/site/copy.browser.js',
  /** The solver of ALTCHA's sums (docs/decisions/0027). */
  altcha: 'node_modules/altcha/dist/workers/pbkdf2.js',
  katalog: 'src/subjects/catalogue/site/browser/catalogue.ts',
  napovidani: 'src/subjects/catalogue/site/browser/suggestions.tsx',
  /** The quick way out, and what deletes what the portal keeps. */
  pryc: 'src/site/components/QuickExit/leave.browser.ts',
  zarizeni: 'src/site/components/DeviceMemory/forget.browser.ts',
  /** The door of an event, what keeps its page on a device, and the reader of codes. */
  prichody: 'src/subjects/attendance/site/door/start.tsx',
  'prichody-bez-signalu': 'src/subjects/attendance/site/door/keep.browser.js',
  'cteni-kodu': 'src/subjects/attendance/site/door/readCode.browser.ts',
  mapa: 'src/subjects/catalogue/site/browser/map/openMap.ts',
} as const

export type PageScriptName = keyof typeof pageScripts

/** The address of a script. */
export const scriptPath = (name: PageScriptName): string => `/skripty/${name}.js`

/** The script that has an address; null for any other address. */
export const scriptAt = (path: string): PageScriptName | null =>
  (Object.keys(pageScripts) as PageScriptName[]).find((name) => scriptPath(name) === path) ?? null

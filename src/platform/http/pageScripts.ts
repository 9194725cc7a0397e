import { readFile } from 'node:fs/promises'

import type { Answer } from './answer'
import { bundle } from './bundle'

/** What other people's pages load. */
const forHosts = '/skripty/vlozit.js'

/** The few scripts of public pages, by address: our own files and the solver of ALTCHA's sums (decision 27). */
const scripts: Record<string, string> = {
  '/skripty/nahlasit-chybu.js': 'src/subjects/errorReports/site/report.browser.js',
  '/skripty/seznam.js': 'src/subjects/catalogue/site/shortlist/shortlist.browser.js',
  [forHosts]: 'src/subjects/embedding/site/host.browser.js',
  '/skripty/vlozeno.js': 'src/subjects/embedding/site/frame.browser.js',
  '/skripty/kopirovat.js': 'src/subjects/embedding/site/copy.browser.js',
  '/skripty/altcha.js': 'node_modules/altcha/dist/workers/pbkdf2.js',
  '/skripty/katalog.js': 'src/subjects/catalogue/site/browser/catalogue.ts',
  '/skripty/napovidani.js': 'src/subjects/catalogue/site/browser/suggestions.tsx',
  '/skripty/mapa.js': 'src/subjects/catalogue/site/browser/map/openMap.ts',
}

/** The pages that stand in frames on other people's sites, and no other. */
const embedded = /^(\/(en|uk))?\/vlozit\/(seznam|hledani)\/?$/

/** Pages that need a script, each with its address. */
const pages: [RegExp, string][] = [
  [
    /^(\/(en|uk))?\/(sluzby|poskytovatele)\/[^/]+\/nahlasit-chybu\/?$/,
    '/skripty/nahlasit-chybu.js',
  ],
  [/^(\/(en|uk))?\/katalog\/?$/, '/skripty/katalog.js'],
  [
    /^(\/(en|uk))?\/(katalog|seznam|porovnani|(sluzby|poskytovatele|situace)\/[^/]+)\/?$/,
    '/skripty/seznam.js',
  ],
  [/^(\/(en|uk))?\/vlozit\/?$/, '/skripty/kopirovat.js'],
  [embedded, '/skripty/vlozeno.js'],
]

/** The scripts that a public page needs; none for nearly all. */
export const scriptsOf = (url: string): string[] => {
  const [path = ''] = url.split('?')
  return pages.flatMap(([page, script]) => (page.test(path) ? [script] : []))
}

/** Whether a page is made to stand in a frame on other people's sites. */
export const isEmbedded = (url: string): boolean => embedded.test(url.split('?')[0] ?? '')

/** How to get the file of a script; null when the address is none. */
export const scriptFile = (path: string): (() => Promise<Answer>) | null => {
  const file = Object.hasOwn(scripts, path) ? scripts[path] : undefined
  return file
    ? async () => ({
        status: 200,
        headers: {
          'content-type': 'text/javascript; charset=utf-8',
          // Pages of ours change together with their script; those of other people do not.
          ...(path === forHosts && { 'Cache-Control': 'public, max-age=3600' }),
        },
        body: file.endsWith('.js') ? await readFile(file) : await bundle(file),
      })
    : null
}

import { readFileSync } from 'node:fs'

import type { Answer } from './answer'

/** The few scripts of public pages, by address: our own files and the solver of ALTCHA's sums (decision 27). */
const scripts: Record<string, string> = {
  '/skripty/nahlasit-chybu.js': 'src/features/mistakes/report.browser.js',
  '/skripty/seznam.js': 'src/features/services/shortlist/shortlist.browser.js',
  '/skripty/altcha.js': 'node_modules/altcha/dist/workers/pbkdf2.js',
}

/** Pages that need a script, each with its address. */
const pages: [RegExp, string][] = [
  [
    /^(\/(en|uk))?\/(sluzby|poskytovatele)\/[^/]+\/nahlasit-chybu\/?$/,
    '/skripty/nahlasit-chybu.js',
  ],
  [
    /^(\/(en|uk))?\/(katalog|seznam|porovnani|(sluzby|poskytovatele|situace)\/[^/]+)\/?$/,
    '/skripty/seznam.js',
  ],
]

/** The script that a public page needs; undefined for nearly all. */
export const scriptOf = (url: string): string | undefined => {
  const [path = ''] = url.split('?')
  return pages.find(([page]) => page.test(path))?.[1]
}

/** The file of a script; null when the address is none. */
export const scriptFile = (path: string): Answer | null => {
  const file = Object.hasOwn(scripts, path) ? scripts[path] : undefined
  return file
    ? {
        status: 200,
        headers: { 'content-type': 'text/javascript; charset=utf-8' },
        body: readFileSync(file),
      }
    : null
}

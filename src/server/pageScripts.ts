import { readFile } from 'node:fs/promises'

import type { Answer } from './answer'
import { bundle } from './bundle'

/** The scripts of public pages, by address: our own, and the solver of ALTCHA's sums (decision 27). */
const scripts: Record<string, string> = {
  '/skripty/nahlasit-chybu.js': 'src/features/mistakes/report.browser.js',
  '/skripty/altcha.js': 'node_modules/altcha/dist/workers/pbkdf2.js',
  '/skripty/katalog.js': 'src/features/services/browser/catalogue.ts',
  '/skripty/napovidani.js': 'src/features/services/browser/suggestions.tsx',
}

/** Pages that need a script, each with its address. */
const pages: [RegExp, string][] = [
  [
    /^(\/(en|uk))?\/(sluzby|poskytovatele)\/[^/]+\/nahlasit-chybu\/?$/,
    '/skripty/nahlasit-chybu.js',
  ],
  [/^(\/(en|uk))?\/katalog\/?$/, '/skripty/katalog.js'],
]

/** The script that a public page needs; undefined for nearly all. */
export const scriptOf = (url: string): string | undefined => {
  const [path = ''] = url.split('?')
  return pages.find(([page]) => page.test(path))?.[1]
}

/** How to get the file of a script; null when the address is none. */
export const scriptFile = (path: string): (() => Promise<Answer>) | null => {
  const file = Object.hasOwn(scripts, path) ? scripts[path] : undefined
  return file
    ? async () => ({
        status: 200,
        headers: { 'content-type': 'text/javascript; charset=utf-8' },
        body: file.endsWith('.js') ? await readFile(file) : await bundle(file),
      })
    : null
}

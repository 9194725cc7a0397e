import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { pageScripts, scriptAt, scriptPath, type PageScriptName } from '@/lib/pageScripts'

import type { Answer } from './answer'
import { bundle } from './bundle'

/** Where `npm run build` puts them. */
const built = path.resolve('.next/skripty')

/** Bundles all scripts of pages for `npm start`. Throws when one cannot be put together. */
export const buildScripts = async (): Promise<void> => {
  await mkdir(built, { recursive: true })
  for (const name of Object.keys(pageScripts) as PageScriptName[])
    await writeFile(path.join(built, `${name}.js`), await sourceOf(name))
}

/** How to answer for the address of a script; null when the address is none. */
export const answerScript = (address: string): (() => Promise<Answer>) | null => {
  const name = scriptAt(address)
  if (!name) return null

  return async () => ({
    status: 200,
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      // It keeps pages; each registers it for itself alone.
      ...(name === 'prichody-bez-signalu' && { 'Service-Worker-Allowed': '/' }),
      // Pages of ours change together with their script; those of other people do not.
      ...(name === 'vlozit' && { 'Cache-Control': 'public, max-age=3600' }),
    },
    body: await bodyOf(name),
  })
}

/** In development and in tests nothing is built: the script is put together when it is asked for. */
const bodyOf = (name: PageScriptName): Promise<Buffer> => {
  const file = path.join(built, `${name}.js`)
  return process.env.NODE_ENV === 'production' && existsSync(file) ? readFile(file) : sourceOf(name)
}

const sourceOf = (name: PageScriptName): Promise<Buffer> => {
  const file = pageScripts[name]
  return file.endsWith('.js') ? readFile(file) : bundle(file)
}

const executed = /<script(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script>/g
const preloaded = /<link[^>]*\sas="script"[^>]*>/g
const own = new Set(
  (Object.keys(pageScripts) as PageScriptName[]).map((name) => `src="${scriptPath(name)}"`),
)

/**
 * A public page without Next's runtime: no page of ours needs it, and without its 176 kB of script and its
 * second copy of the content an old telephone shows the page at once (docs/decisions/0021). Structured data
 * for search engines stays, and the portal's own scripts, whatever page they are on.
 */
export const withoutRuntime = (html: string): { html: string; hasScript: boolean } => {
  let hasScript = false
  const keep = (script: string): string => {
    const isOwn = own.has(/\ssrc="[^"]*"/.exec(script)?.[0]?.trim() ?? '')
    hasScript ||= isOwn
    return isOwn ? script : ''
  }
  return { html: html.replace(executed, keep).replace(preloaded, ''), hasScript }
}

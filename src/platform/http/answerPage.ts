import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'

import { policyOf, showsMap } from '@/lib/pagePolicies'
import { wordsOfAddress } from '@/lib/wordsOfAddress'

import { fromHandler, type Answer } from './answer'
import { health } from './health'
import { mapServer } from './mapServer'
import { movedTo } from './movedTo'
import { withoutRuntime } from './scripts'
import { discreetHeaders, siteHeaders } from './securityHeaders'

type Next = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** Blogs named their articles so (`/?p=123`): the home page, which reads no question, must not hide them. */
const homeWithQuestion = /^\/(?:en|uk)?\/?\?/

/**
 * Lets Next make a public page, or leads on from an old address at which there is none. Next's own pages for what is
 * not there or went wrong are empty without script: ours help.
 */
export const createPages = (payload: Payload, next: Next) => {
  const made = async (url: string, headers: Record<string, string>): Promise<Answer> => {
    if (homeWithQuestion.test(url)) {
      const moved = await leadOn(payload, url)
      if (moved) return moved
    }
    const answer = asPage(await fromHandler(next, url, headers), url)
    if (answer.status === 308) return { ...answer, status: 301 }
    return answer.status === 404 ? ((await leadOn(payload, url)) ?? answer) : answer
  }

  return async (url: string, headers: Record<string, string>): Promise<Answer> => {
    const answer = await made(url, headers)
    if (answer.status >= 500) {
      const status = (await health(payload)).status === 200 ? answer.status : 503
      return { ...asPage(errorPage(), url), status }
    }
    const isMissing = /^\/(en|uk)?\/?nenalezeno(\?|$)/.test(url)
    if (!isHtml(answer) || (answer.status !== 404 && !isMissing)) return answer

    const [, locale = ''] = /^(\/en|\/uk)(\/|$)/.exec(url) ?? []
    const page = isMissing
      ? answer
      : asPage(await fromHandler(next, `${locale}/nenalezeno?${wordsIn(url)}`, headers), url)
    return { ...page, status: 404 }
  }
}

/** The way to a new address. It may change: a browser asks again each time. */
const leadOn = async (payload: Payload, url: string): Promise<Answer | null> => {
  try {
    const location = await movedTo(payload, url)
    if (!location) return null
    const headers = { location, 'cache-control': 'public, max-age=0, must-revalidate' }
    return { status: 301, headers, body: Buffer.alloc(0) }
  } catch (error) {
    payload.logger.error({ err: error }, 'old addresses cannot be read')
    return asPage(errorPage(), url)
  }
}

/** What somebody may have looked for at an address that leads nowhere: it stands in the search of that page. */
const wordsIn = (url: string): URLSearchParams =>
  new URLSearchParams({ q: policyOf(url).isKey ? '' : wordsOfAddress(url) })

/** A page as it is sent, with the headers that belong to its address and to what is in it. */
const asPage = (answer: Answer, url: string): Answer => {
  const headers = Object.fromEntries(
    Object.entries(answer.headers).filter(([name]) => name.toLowerCase() !== 'cache-control'),
  )
  if (!isHtml(answer)) return { ...answer, headers }

  const { html, hasScript } = withoutRuntime(answer.body.toString('utf8'))
  const { isDiscreet, isEmbedded, usesCamera } = policyOf(url)
  const own = siteHeaders({ hasScript, isEmbedded, usesCamera, tiles: tilesOf(url) })
  const discreet = isDiscreet ? discreetHeaders : {}
  return { ...answer, headers: { ...headers, ...own, ...discreet }, body: Buffer.from(html) }
}

/** Whose tiles a page may ask for: only one with its map, and only where a detailed map is offered. */
export const tilesOf = (url: string): string | null => (showsMap(url) ? mapServer() : null)

const isHtml = ({ headers }: Answer): boolean =>
  String(headers['content-type'] ?? headers['Content-Type'] ?? '').includes('text/html')

const errorPage = (): Answer => ({
  status: 500,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: readFileSync('public/chyba.html'),
})

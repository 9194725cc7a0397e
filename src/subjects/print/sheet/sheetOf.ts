import QRCode from 'qrcode'
import type { PayloadRequest } from 'payload'

import { formatDate } from '@/lib/formatDate'
import { pathTo } from '@/lib/pathTo'
import { shortlistPath } from '@/lib/shortlist'
import { freeForDays } from '@/model/freeForDays'
import { env } from '@/platform/env'
import { fontsOf } from '@/platform/print/printPdf'
import type { Locale } from '@/lib/label'
import type { Service, Site } from '@/payload-types'

import { textsOfBrochure } from '../brochure/texts'
import { wordsIn } from '../wordsIn'
import { comparedRows } from './comparedRows'
import { sheetEntry, type SheetEntry } from './sheetEntry'
import { textsOfSheets as texts } from './texts'

export type SheetKind = 'service' | 'list' | 'comparison'

/** A longer address makes squares that no telephone reads, in characters. */
const longestInQr = 400

/** All that a sheet prints: one service, a list of them, or a few beside each other. */
export const sheetOf = async (
  reader: PayloadRequest,
  kind: SheetKind,
  services: Service[],
  today: Date,
) => {
  const locale = (reader.locale ?? 'cs') as Locale
  const { payload } = reader
  const site = (await payload.findGlobal({
    slug: 'site',
    depth: 0,
    overrideAccess: false,
    req: reader,
  })) as Site
  const paper = { locale, siteUrl: env.siteUrl, freeForDays: await freeForDays(payload), today }
  const entries: SheetEntry[] = []
  for (const service of services) entries.push(await sheetEntry(service, paper))
  return {
    kind,
    language: locale,
    fonts: fontsOf(locale),
    portal: site.name || textsOfBrochure.title[locale],
    asOf: texts.asOf(formatDate(locale, today))[locale],
    words: { ...wordsIn(textsOfBrochure, locale), ...wordsIn(texts, locale) },
    services: entries,
    rows: kind === 'comparison' ? comparedRows(entries, locale) : [],
    ...(await headOf(kind, entries, services, locale)),
  }
}

/** What it is called, and where the latest state of it is. */
const headOf = async (
  kind: SheetKind,
  entries: SheetEntry[],
  services: Service[],
  locale: Locale,
) => {
  const [first] = entries
  if (kind === 'service' && first) {
    const { name: title, url, urlText, qr, qrAlt } = first
    return { title, url, urlText, qr, qrAlt }
  }
  const slugs = services.map(({ slug }) => slug)
  const path = kind === 'list' ? shortlistPath(slugs) : `/porovnani?s=${slugs.join(',')}`
  const url = `${env.siteUrl}${pathTo(locale, path)}`
  const isShort = url.length <= longestInQr
  return {
    title: texts[kind === 'list' ? 'list' : 'comparison'][locale],
    url,
    // The address of a list is for a square or a click, nobody types it.
    urlText: url.replace(/^https?:\/\//, '').replace(/\?.*$/, ''),
    qr: isShort
      ? await QRCode.toString(url, { type: 'svg', margin: 4, errorCorrectionLevel: 'L' })
      : null,
    qrAlt: texts[kind === 'list' ? 'qrList' : 'qrComparison'][locale],
  }
}

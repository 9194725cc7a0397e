import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PayloadRequest } from 'payload'

import type { Arrangement } from '@/lib/chapterWords'
import type { Locale } from '@/lib/label'
import { env } from '@/platform/env'
import { printPdf } from '@/platform/print/printPdf'
import type { LifeSituation, Service, Site, Territory } from '@/payload-types'

import { markOf } from '../markOf'
import { readServices } from '../readServices'
import { brochureOf } from './brochureOf'
import type { Sources } from './chapters/chapter'
import { textsOfBrochure as texts } from './texts'

const template = path.join(path.dirname(fileURLToPath(import.meta.url)), 'brochure.typ')
/** A condition holds no more values than this for anybody. */
const idsAtOnce = 100

type Wanted = {
  /** The services, in any order. */
  ids: string[]
  arrangement: Arrangement
  isLarge: boolean
  choice: string | null
  today: Date
  signal?: AbortSignal
  /** Hears how many entries are read, then that the pages are being set. */
  onStep?: (step: 'reading' | 'setting', done: number) => Promise<void>
}

/** The catalogue as a PDF for the printers, with what `reader` may see: a request of nobody, in the language of the paper. */
export const printBrochure = async (reader: PayloadRequest, wanted: Wanted): Promise<Buffer> => {
  const { ids, arrangement, signal, onStep = async () => undefined, ...question } = wanted
  const locale = (reader.locale ?? 'cs') as Locale
  const services: Service[] = []
  // One that a search finds twice, because it changes meanwhile, would be two entries of one name for the compiler.
  const own = [...new Set(ids)]
  for (let at = 0; at < own.length; at += idsAtOnce) {
    services.push(...(await readServices(reader, { id: { in: own.slice(at, at + idsAtOnce) } })))
    await onStep('reading', services.length)
  }
  await onStep('setting', services.length)
  const site = (await reader.payload.findGlobal({
    slug: 'site',
    depth: 0,
    overrideAccess: false,
    req: reader,
  })) as Site
  const sources = await sourcesOf(reader, arrangement)
  const told = { services, arrangement, sources, site, locale, siteUrl: env.siteUrl, ...question }
  const data = await brochureOf(told)
  const mark = await markOf(reader, site)
  const markText = mark && texts.mark(data.portal)[locale]
  return printPdf(
    template,
    { ...data, mark: markText },
    { signal, files: mark ? { 'mark.png': mark } : {} },
  )
}

/** Territories are always read: the index of towns names those in which services work. */
const sourcesOf = async (req: PayloadRequest, arrangement: Arrangement): Promise<Sources> => {
  const all = { pagination: false, depth: 0, overrideAccess: false, req } as const
  const territories = await req.payload.find({ collection: 'territories', ...all })
  const situations =
    arrangement === 'situation'
      ? await req.payload.find({ collection: 'life-situations', sort: 'order', ...all })
      : { docs: [] }
  return {
    territories: territories.docs as Territory[],
    situations: situations.docs as LifeSituation[],
  }
}

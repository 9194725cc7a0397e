import type { Locale } from '@/lib/label'

import type { SheetEntry } from './sheetEntry'
import { textsOfSheets as texts } from './texts'

type Row = { name: string; isLarge: boolean; cells: string[][] }

/** What services are compared by, telephones first; a question that none of them answers is left out. */
export const comparedRows = (services: SheetEntry[], locale: Locale): Row[] => {
  const [first] = services
  const row = (name: string, linesOf: (service: SheetEntry) => string[], isLarge = false): Row => ({
    name,
    isLarge,
    cells: services.map((service) => linesOf(service).filter(Boolean)),
  })
  return [
    row(texts.phones[locale], ({ phones }) => phones, true),
    row(texts.type[locale], ({ type }) => [type]),
    row(texts.provider[locale], ({ provider, notice }) => [provider, notice]),
    ...(first?.facts ?? []).map(({ name }, at) => row(name, ({ facts }) => facts[at]?.lines ?? [])),
  ].filter(({ cells }) => cells.some((lines) => lines.length > 0))
}

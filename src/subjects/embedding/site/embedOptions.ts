import { isSlug } from '@/lib/isSlug'
import { type SearchParams, valueOf } from '@/lib/searchParams'

import { parseColour } from './colour'

/** What a list or a search is limited to; the words are those of the catalogue's address. */
export const limitNames = ['uzemi', 'skupina', 'situace', 'druh'] as const
export type LimitName = (typeof limitNames)[number]

export const kinds = ['seznam', 'hledani'] as const
export type Kind = (typeof kinds)[number]
export const schemes = ['auto', 'svetly', 'tmavy'] as const
export const fonts = ['portal', 'system', 'patkove'] as const

export const mostShown = 20
/** The portal's own green. */
export const defaultColour = '#14513f'

export type EmbedOptions = {
  limits: Partial<Record<LimitName, string>>
  colour: string
  scheme: (typeof schemes)[number]
  font: (typeof fonts)[number]
  count: number
}
export type EmbedFault = LimitName | 'barva' | 'rezim' | 'pismo' | 'pocet'

/** What the owner of another site asked of a frame, and the names of what cannot be understood. */
export const embedOptions = (
  query: SearchParams,
): { options: EmbedOptions; faults: EmbedFault[] } => {
  const faults: EmbedFault[] = []
  const take = <Value>(
    name: EmbedFault,
    otherwise: Value,
    parse: (text: string) => Value | undefined,
  ): Value => {
    const text = valueOf(query, name)
    const value = text === undefined ? otherwise : parse(text)
    if (value !== undefined) return value
    if (text !== undefined) faults.push(name)
    return otherwise
  }
  const among =
    <Value extends string>(allowed: readonly Value[]) =>
    (text: string) =>
      allowed.find((each) => each === text)
  const limits = limitNames.flatMap((name) => {
    const slug = take<string | undefined>(name, undefined, (text) =>
      isSlug(text) ? text : undefined,
    )
    return slug ? [[name, slug]] : []
  })

  const options: EmbedOptions = {
    limits: Object.fromEntries(limits) as EmbedOptions['limits'],
    colour: take('barva', defaultColour, (text) =>
      parseColour(text) ? text.toLowerCase() : undefined,
    ),
    scheme: take('rezim', 'auto', among(schemes)),
    font: take('pismo', 'portal', among(fonts)),
    count: take('pocet', 10, countOf),
  }
  return { options, faults }
}

const countOf = (text: string): number | undefined =>
  /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= mostShown
    ? Number(text)
    : undefined

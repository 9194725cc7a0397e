import type { CollectionSlug, SanitizedConfig } from 'payload'

/** A question for published documents, in two parts that can be answered apart. */
export type Question = {
  collection: CollectionSlug
  /** The one document that is asked for; absent where a list is. */
  id?: string
  /** How a document is to be shown: its fields, depth and language, as a query string. */
  view: string
  /** Which documents are asked for and in what order, as a query string. */
  choice: string
}

const ofView = ['select', 'populate', 'depth', 'locale', 'fallback-locale', 'fallbackLocale']
const ofChoice = ['where', 'sort', 'limit', 'page']
/** Payload knows these too. */
const others = ['draft', 'trash', 'pagination', 'joins', 'flattenLocales', 'data']

/** Understands the plain questions for documents; null for everything else. */
export const parseQuestion = (request: Request, config: SanitizedConfig): Question | null => {
  const { pathname, searchParams } = new URL(request.url)
  const [, collection, id, ...more] = pathname.slice(1).split('/')
  const isKnown = config.collections.some(({ slug }) => slug === collection)
  if (!isKnown || more.length > 0) return null
  if (id !== undefined && !/^[\da-f-]{24,36}$/.test(id)) return null

  const view = new URLSearchParams()
  const choice = new URLSearchParams()
  for (const [name, value] of searchParams) {
    const [parameter = ''] = name.split('[')
    if (ofView.includes(parameter)) view.append(name, value)
    else if (ofChoice.includes(parameter)) choice.append(name, value)
    // A name such as `[where]` means `where` to Payload. What it does not know at all changes no answer.
    else if (others.includes(parameter) || name.includes('[')) return null
  }
  return {
    collection: collection as CollectionSlug,
    ...(id !== undefined && { id }),
    view: view.toString(),
    choice: choice.toString(),
  }
}

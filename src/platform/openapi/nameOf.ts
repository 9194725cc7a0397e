import { formatNames } from 'payload'

/** What the document calls one document of a collection, or a global: as Payload names its types. */
export const nameOf = (slug: string): string => formatNames(slug).singular

/** What it calls a body that is written there. */
export const bodyNameOf = (slug: string): string => `${nameOf(slug)}Body`

import type { PayloadHandler, PayloadRequest, SelectField } from 'payload'

import type { DigestChoices } from '@/lib/digest'

const newestNews = 100
const mostTopics = 12

/** `GET /api/subscriptions/choices`: what people may ask to be told of. */
export const readChoices: PayloadHandler = async (req) => Response.json(await choicesOf(req))

/** The topics of the newest news, the kinds of events, and the districts of the portal. */
export const choicesOf = async (req: PayloadRequest): Promise<DigestChoices> => {
  const [topics, territories] = await Promise.all([topicsOf(req), districtsOf(req)])
  return { topics, territories, eventKinds: eventKindsOf(req) }
}

const topicsOf = async ({ payload }: PayloadRequest): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'news',
    where: { topics: { exists: true } },
    sort: '-publishedAt',
    limit: newestNews,
    depth: 0,
    select: { topics: true },
    // As anybody reads them.
    overrideAccess: false,
  })
  return [...new Set(docs.flatMap(({ topics }) => topics ?? []))].slice(0, mostTopics)
}

const districtsOf = async ({ payload }: PayloadRequest): Promise<DigestChoices['territories']> => {
  const { docs } = await payload.find({
    collection: 'territories',
    where: { kind: { equals: 'orp' } },
    sort: 'name',
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: false,
  })
  return docs.map(({ id, name }) => ({ id: String(id), name }))
}

const eventKindsOf = ({ payload }: PayloadRequest): string[] => {
  const { flattenedFields } = payload.collections.events.config
  const kind = flattenedFields.find(({ name }) => name === 'kind') as SelectField | undefined
  return (kind?.options ?? []).map((each) => (typeof each === 'string' ? each : each.value))
}

import type { Payload } from 'payload'

import type { SearchHit, SearchQuestion } from '@/lib/catalogueSearch'
import { sortedBy } from '@/lib/collate'
import { isoDay } from '@/lib/formatDate'
import { freePlaces } from '@/lib/freePlaces'
import type { FreeService } from '@/lib/freeService'
import { docOf, docsOf } from '@/lib/populated'
import { freeForDays } from '@/model/freeForDays'
import type { Service } from '@/payload-types'

import { findHits } from '../findHits'

/** No region has so many services with a free place. */
const most = 500

/** All services that fit and have a free place that may be relied on, by type and then the nearest first. */
export const findFreePlaces = async (
  payload: Payload,
  asked: SearchQuestion,
): Promise<FreeService[]> => {
  const days = await freeForDays(payload)
  const question: SearchQuestion = {
    ...asked,
    conditions: [...new Set([...asked.conditions, 'free' as const])],
    freeForDays: days,
    sort: asked.near ? 'distance' : 'name',
    isUnnoted: true,
  }
  const hits = await findHits(payload, question, most)
  if (hits.length === 0) return []

  const { docs } = await payload.find({
    collection: 'services',
    where: { id: { in: hits.map(({ id }) => id) } },
    pagination: false,
    depth: 1,
    locale: asked.locale,
    select: shown,
    overrideAccess: false,
  })
  const services = new Map(docs.map((doc) => [String(doc.id), doc as Service]))
  const found = hits.flatMap((hit) => {
    const service = services.get(hit.id)
    return service ? freeServiceOf(hit, service, days) : []
  })
  return sortedBy(asked.locale, found, ({ serviceType }) => serviceType.name)
}

const shown = {
  provider: true,
  availability: true,
  contacts: true,
  ageFrom: true,
  ageTo: true,
  whom: true,
  targetGroups: true,
} as const

const freeServiceOf = (hit: SearchHit, service: Service, days: number): FreeService[] => {
  const { said } = freePlaces(service.availability, days)
  const free = said.filter((each) => each.free > 0 && !each.isOld)
  // The index may be a moment behind: somebody has just taken the last place.
  if (free.length === 0) return []

  const phones = service.contacts?.phones?.length
    ? service.contacts.phones
    : docOf(service.provider)?.contacts?.phones
  return [
    {
      id: hit.id,
      slug: hit.slug,
      name: hit.name,
      provider: hit.provider,
      serviceType: { name: hit.serviceTypeName, slug: hit.serviceType },
      place: hit.place,
      distance: hit.distance,
      free: free.map(({ form, free: places, updatedAt }) => ({
        form,
        free: places,
        saidOn: updatedAt ? isoDay(updatedAt) : null,
      })),
      phones: (phones ?? []).map(({ number, note }) => ({ number, note: note ?? null })),
      ageFrom: service.ageFrom ?? null,
      ageTo: service.ageTo ?? null,
      whom: service.whom ?? [],
      targetGroups: docsOf(service.targetGroups).map(({ name }) => name),
    },
  ]
}

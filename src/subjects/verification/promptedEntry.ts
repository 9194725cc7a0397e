import type { PayloadRequest, SelectType } from 'payload'

import type { Prompt, Provider, Service } from '@/payload-types'
import type { Prompted } from '@/lib/promptView'
import type { Reviewed } from '@/subjects/review/entry'

import { fingerprintOf, isFingerprintOf } from './fingerprintOf'

const facts: Record<Reviewed, SelectType> = {
  services: {
    name: true,
    slug: true,
    summary: true,
    serviceType: true,
    provider: true,
    forms: true,
    isRegistered: true,
    registrationId: true,
    state: true,
    targetGroups: true,
    targetGroupNotes: true,
    ageFrom: true,
    ageTo: true,
    territories: true,
    languages: true,
    conditions: true,
    costs: true,
    howToApply: true,
    capacity: true,
    places: true,
    contacts: true,
    isAddressSecret: true,
    verifiedOn: true,
  },
  providers: {
    name: true,
    slug: true,
    summary: true,
    ico: true,
    legalForm: true,
    contacts: true,
    address: true,
    location: true,
    verifiedOn: true,
  },
}

/** An entry as the public sees it, in the language of the request, for whoever was asked to confirm it. */
export const promptedEntry = async (
  req: PayloadRequest,
  { id, collection, document, title, state, confirmedAt, fingerprint }: Prompt,
): Promise<Prompted<Service, Provider>> => {
  const { payload } = req
  const where = { id: { equals: document } }
  const row = await payload.db.findOne<Stored>({ collection: collection as Reviewed, where, req })
  const isPublic = row?._status === 'published' && !row.deletedAt
  const now = isPublic ? fingerprintOf(row) : ''
  const common = {
    id,
    title: title ?? '',
    confirmedAt: confirmedAt ?? null,
    fingerprint: now,
    state: isPublic ? state : ('gone' as const),
    hasChanged: isPublic && !isFingerprintOf(row, fingerprint),
    editPath: `/admin/collections/${collection}/${document}`,
  }
  const shown = isPublic ? await shownOf(req, collection as Reviewed, document) : null
  return collection === 'services'
    ? { ...common, collection, doc: shown && withoutSecrets(shown as Service) }
    : { ...common, collection: 'providers', doc: shown as Provider | null }
}

type Stored = Record<string, unknown> & { id: string }

/** Chosen fields alone, read past access: an entry that is hidden for want of a confirmation is shown here. */
const shownOf = (req: PayloadRequest, collection: Reviewed, id: string) =>
  req.payload.findByID({
    collection,
    id,
    draft: false,
    depth: 1,
    select: facts[collection] as never,
    locale: req.locale,
    overrideAccess: true,
    disableErrors: true,
    populate: { providers: { name: true, slug: true }, territories: { name: true, slug: true } },
  })

/** What the public page of a service leaves out, this one leaves out too. */
const withoutSecrets = (service: Service): Service =>
  service.isAddressSecret === false ? service : { ...service, places: [] }

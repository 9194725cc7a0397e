import type { PayloadRequest } from 'payload'

import type { Prompt, Provider, Service } from '@/payload-types'
import type { Prompted } from '@/lib/promptView'
import type { Reviewed } from '@/subjects/review/entry'
import { waitingProposal } from '@/subjects/review/proposals'

import { changesSince } from './changesSince'
import { fingerprintOf, isFingerprintOf } from './fingerprintOf'

/** What its reader is shown; a new field that counts for the fingerprint belongs here and on the page. */
const facts: Record<Reviewed, readonly string[]> = {
  services: [
    'name',
    'slug',
    'summary',
    'description',
    'serviceType',
    'provider',
    'forms',
    'isRegistered',
    'registrationId',
    'state',
    'targetGroups',
    'targetGroupNotes',
    'whom',
    'lifeSituations',
    'ageFrom',
    'ageTo',
    'territories',
    'languages',
    'conditions',
    'costs',
    'howToApply',
    'capacity',
    'availability',
    'places',
    'contacts',
    'isAddressSecret',
    'verifiedOn',
  ],
  providers: [
    'name',
    'slug',
    'summary',
    'description',
    'ico',
    'formerName',
    'legalForm',
    'contacts',
    'address',
    'location',
    'logo',
    'verifiedOn',
  ],
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
    changes: isPublic ? await changesSince(req, collection as Reviewed, row) : [],
    waitsSince: (await waitingProposal(req, collection, document))?.submittedAt ?? null,
    editPath: `/admin/collections/${collection}/${document}`,
  }
  const shown = isPublic ? await shownOf(req, collection as Reviewed, document) : null
  return collection === 'services'
    ? { ...common, collection, doc: shown && withoutSecrets(shown as Service) }
    : { ...common, collection: 'providers', doc: shown as Provider | null }
}

type Stored = Record<string, unknown> & { id: string }

/** Chosen fields alone, read past access: an entry that is hidden for want of a confirmation is shown here. */
const shownOf = async (
  req: PayloadRequest,
  collection: Reviewed,
  id: string,
): Promise<object | null> => {
  // Without `select`, with which SQLite leaves out where a provider is.
  const doc = await req.payload.findByID({
    collection,
    id,
    draft: false,
    depth: 1,
    locale: req.locale,
    overrideAccess: true,
    disableErrors: true,
    populate: {
      providers: { name: true, slug: true },
      territories: { name: true, slug: true },
      'life-situations': { title: true },
    },
  })
  const chosen = ['id', ...facts[collection]]
  return doc && Object.fromEntries(Object.entries(doc).filter(([name]) => chosen.includes(name)))
}

/** What the public page of a service leaves out, this one leaves out too. */
const withoutSecrets = (service: Service): Service =>
  service.isAddressSecret === false ? service : { ...service, places: [] }

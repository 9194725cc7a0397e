import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { demoPassword } from '@/lib/demoPassword'

import { checkContent } from './checkContent'
import { itemOf } from './itemOf'
import { Planter } from './Planter'
import { plantRegistrations } from './plantRegistrations'
import { plantSeats } from './plantSeats'
import { plantTalk } from './plantTalk'
import type { Entry, Row } from './readContent'

/** What others link to comes first, collections not named here last; a link to what comes later is written at the end. */
const first = [
  'media',
  'files',
  'service-types',
  'target-groups',
  'territories',
  'programmes',
  'life-situations',
  'synonyms',
  'providers',
  'services',
  'users',
  'claims',
  'mistakes',
  'plans',
  'working-groups',
  'events',
  'projects',
  'pages',
  'news',
  'consultations',
  'comments',
]

/** Fills the database with content, what is there stays as people left it; says how much of what there is. */
export const seed = async (payload: Payload, entries: Entry[]): Promise<string[]> => {
  checkContent(entries, payload.config)
  const planter = new Planter(payload)
  // People sign up as on the site: places are counted with them.
  const collections = payload.config.collections
    .map(({ slug }) => String(slug))
    .filter((slug) => slug !== 'registrations')
  for (const collection of new Set([...first, ...collections]))
    for (const entry of entries.filter((each) => each.collection === collection))
      await planter.place(entry, await computed(payload, entry, planter))
  await planter.finish()
  await plantRegistrations(payload, entries)
  await plantSeats(payload)
  await plantTalk(payload)

  for (const { slug } of payload.config.globals)
    for (const entry of entries.filter(({ collection }) => collection === slug))
      await planter.settle(entry)
  return planter.report()
}

/** What no file can say: a password, and what is kept as a bare id, of a reported mistake and of a comment. */
const computed = async (
  payload: Payload,
  { collection, content }: Entry,
  planter: Planter,
): Promise<Row> => {
  // Nobody knows the password of who is invited and not here yet; an admin can send the invitation again.
  if (collection === 'users') return { password: content.invitedAt ? randomUUID() : demoPassword }
  if (collection === 'comments') {
    const [, title = ''] = String(content.consultation).split(':')
    const consultation = planter.idOf('consultations', title) ?? ''
    return { item: await itemOf(payload, consultation, String(content.item)) }
  }
  if (collection !== 'mistakes') return {}

  const [about = '', slug = ''] = String(content.document).split(':')
  return { collection: about, document: planter.idOf(about, slug) }
}

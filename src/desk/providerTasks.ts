import type { Payload, TypedUser, Where } from 'payload'

import { completenessOf } from '@/lib/completeness'
import { label, type Label } from '@/lib/label'
import type { Proposal } from '@/payload-types'

import type { Waiting } from './waitingFor'

type Entry = { collection: 'services' | 'providers'; id: string; name: string; isDraft: boolean }
type Task = { text: string; href: string }

const mostShown = 5
/** Entries of one person that are looked through; nobody keeps more. */
const mostEntries = 300

const titles = {
  returned: label('Vráceno k opravě', 'Returned to be mended', 'Повернено на виправлення'),
  unsent: label(
    'Rozepsáno, zatím neodesláno',
    'Written, not sent yet',
    'Написано, ще не надіслано',
  ),
  waiting: label('Čeká na schválení', 'Waiting for approval', 'Очікує на схвалення'),
  incomplete: label('Neúplné záznamy', 'Incomplete entries', 'Неповні записи'),
}

/** What a provider's person has to do with the provider's entries, and what waits for others. */
export const providerTasks = async (payload: Payload, user: TypedUser): Promise<Waiting[]> => {
  const ask = {
    overrideAccess: false,
    user,
    depth: 0,
    limit: mostEntries,
    pagination: false,
  } as const
  const proposals = await newestProposals(payload, ask)
  const own = { in: (user.providers ?? []).map(String) }
  const entries = [
    ...(await entriesOf(payload, 'providers', { id: own }, ask)),
    ...(await entriesOf(payload, 'services', { provider: own }, ask)),
  ]
  const inState = (state: Proposal['state']) =>
    [...proposals.values()].filter((proposal) => proposal.state === state)
  const isOpen = ({ id }: Entry) =>
    ['waiting', 'returned'].includes(String(proposals.get(id)?.state))

  return [
    list(
      titles.returned,
      inState('returned').map((each) => asTask(each, `${each.title}: ${each.reason ?? ''}`)),
    ),
    list(
      titles.unsent,
      entries.filter((entry) => entry.isDraft && !isOpen(entry)).map((each) => toEntry(each)),
    ),
    list(
      titles.waiting,
      inState('waiting').map((each) => asTask(each, String(each.title))),
    ),
    list(
      titles.incomplete,
      entries
        .filter(({ percent }) => percent < 100)
        .sort((a, b) => a.percent - b.percent)
        .map((each) =>
          toEntry(each, `${each.name}: ${each.percent} % (${each.missing.join(', ')})`),
        ),
    ),
  ]
}

const list = (title: Label, tasks: Task[]): Waiting => ({
  title,
  items: tasks.slice(0, mostShown),
  total: tasks.length,
})

const toEntry = ({ collection, id, name }: Entry, text = name): Task => ({
  text,
  href: `/admin/collections/${collection}/${id}`,
})

const asTask = ({ collection, document }: Proposal, text: string): Task => ({
  text,
  href: `/admin/collections/${collection}/${document}`,
})

type Ask = Pick<Parameters<Payload['find']>[0], 'overrideAccess' | 'user' | 'limit' | 'pagination'>

/** The last proposal of each entry: an older one is answered by it. */
const newestProposals = async (payload: Payload, ask: Ask): Promise<Map<string, Proposal>> => {
  const { docs } = await payload.find({ collection: 'proposals', sort: 'submittedAt', ...ask })
  return new Map((docs as Proposal[]).map((each) => [String(each.document), each]))
}

const entriesOf = async (
  payload: Payload,
  collection: Entry['collection'],
  where: Where,
  ask: Ask,
) => {
  const { docs } = await payload.find({ collection, where, draft: true, ...ask })
  return docs.map((doc) => {
    const { percent, missing } = completenessOf(collection, { ...doc })
    return {
      collection,
      id: String(doc.id),
      name: doc.name || '…',
      isDraft: doc._status === 'draft',
      percent,
      missing: missing.map(({ cs }) => cs),
    }
  })
}

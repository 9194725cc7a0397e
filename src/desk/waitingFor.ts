import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'

import { label, type Label, type Locale } from '@/lib/label'
import { publicKindNames, publicKinds } from '@/lib/publicKinds'

import { keptProviders } from './keptProviders'
import { providerTasks } from './providerTasks'
import { registerTask } from './registerTask'

export type Waiting = {
  title: Label
  items: { text: string; href: string }[]
  total: number
  /** The title says the number itself. */
  saysTotal?: true
}
type Question = {
  collection: CollectionSlug
  title: Label
  where: Where
  isDraft?: boolean
  /** Where all of it is dealt with; absent where each item has its own page. */
  href?: string
}

const draft: Where = { _status: { equals: 'draft' } }
const mostShown = 5

const monthsAgo = (months: number): string => {
  const date = new Date()
  date.setMonth(date.getMonth() - months)
  return date.toISOString()
}

type Group = 'news' | 'planning' | 'catalogue'

/** The unpublished drafts of a group of kinds. */
const draftsOf = (group: Group): Question[] =>
  publicKindNames.flatMap((collection) => {
    const { drafts } = publicKinds[collection]
    return drafts?.group === group
      ? [{ collection, title: drafts.title, where: draft, isDraft: true }]
      : []
  })

const unverified = (): Question => ({
  collection: 'services',
  title: label(
    'Služby, které nikdo neověřil déle než rok',
    'Services nobody has verified for over a year',
    'Послуги, не перевірені понад рік',
  ),
  where: {
    and: [
      { state: { not_equals: 'ended' } },
      { or: [{ verifiedOn: { less_than: monthsAgo(12) } }, { verifiedOn: { exists: false } }] },
    ],
  },
})

const handedOver: Question = {
  collection: 'proposals',
  title: label('Ke schválení', 'For approval', 'На схвалення'),
  where: { state: { equals: 'waiting' } },
  href: '/admin/ke-schvaleni',
}

const differences: Question = {
  collection: 'register-differences',
  title: label('Rozdíly proti registru', 'Differences from the register', 'Розбіжності з реєстром'),
  where: { state: { equals: 'waiting' } },
  href: '/admin/registr',
}

const claims: Question = {
  collection: 'claims',
  title: label('Žádosti o správu', 'Claims', 'Заявки на ведення'),
  where: { state: { equals: 'waiting' } },
}

const mistakes: Question = {
  collection: 'mistakes',
  title: label('Nahlášené chyby', 'Reported mistakes', 'Повідомлення про помилки'),
  where: { state: { equals: 'new' } },
}

const comments: Question = {
  collection: 'comments',
  title: label(
    'Připomínky k plánům k posouzení',
    'Comments on plans to be looked at',
    'Зауваження до планів для перегляду',
  ),
  where: { state: { equals: 'waiting' } },
}

const answers: Question = {
  collection: 'measure-answers',
  title: label(
    'Odpovědi k opatřením plánů',
    'Answers about measures',
    'Відповіді про заходи планів',
  ),
  where: { state: { equals: 'waiting' } },
  href: '/admin/odpovedi',
}

const questionsFor = (role: TypedUser['role']): Question[] => {
  if (role === 'provider') return [mistakes, unverified()]
  return [
    handedOver,
    claims,
    mistakes,
    ...(role === 'editor' ? [] : [comments]),
    answers,
    differences,
    ...(role === 'coordinator' ? [] : draftsOf('news')),
    ...draftsOf('planning'),
    ...draftsOf('catalogue'),
    unverified(),
  ]
}

/** What waits for this person, as far as the role may see it; empty lists are left out. */
export const waitingFor = async (
  payload: Payload,
  user: TypedUser,
  language: Locale,
): Promise<Waiting[]> => {
  const own = user.role === 'provider' ? (user.providers ?? []).map(String) : null
  const lists: Waiting[] = await Promise.all(
    questionsFor(user.role).map(async ({ collection, title, where, isDraft, href }) => {
      const path = collection === 'providers' ? 'id' : 'provider'
      const { docs, totalDocs } = await payload.find({
        collection,
        where: own ? { and: [where, { [path]: { in: own } }] } : where,
        draft: isDraft,
        sort: 'updatedAt',
        limit: mostShown,
        depth: 0,
        overrideAccess: false,
        user,
      })
      return { title, total: totalDocs, items: docs.map((doc) => asItem(collection, doc, href)) }
    }),
  )
  if (user.role === 'provider') lists.unshift(...(await providerTasks(payload, user)))
  else lists.push(await registerTask(payload, language), await unkept(payload, user))
  return lists.filter(({ total }) => total > 0)
}

/** Organisations of the public catalogue that nobody keeps, all dealt with on one page. */
const unkept = async (payload: Payload, user: TypedUser): Promise<Waiting> => {
  const providers = await keptProviders(payload, user)
  const left = providers.filter(({ keepers }) => keepers.length === 0)
  const title = label(
    `${left.length} z ${providers.length} poskytovatelů nikdo nespravuje`,
    `${left.length} of ${providers.length} providers are kept by nobody`,
    `${left.length} з ${providers.length} надавачів ніхто не веде`,
  )
  const items = left.slice(0, mostShown).map(({ name }) => ({ text: name, href: '/admin/spravci' }))
  return { title, items, total: left.length, saysTotal: true }
}

type Named = { id: string; title?: string | null; name?: string | null; itemTitle?: string | null }

const asItem = (collection: string, doc: object, href?: string) => {
  const { id, title, name, itemTitle } = doc as Named
  // A comment's own name is the name of who wrote it.
  const text = title ?? itemTitle ?? name ?? '…'
  return { text, href: href ?? `/admin/collections/${collection}/${id}` }
}

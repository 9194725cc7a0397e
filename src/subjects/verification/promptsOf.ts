import type { PayloadRequest } from 'payload'

import type { Prompt, User } from '@/payload-types'
import { label } from '@/lib/label'
import type { PromptFault } from '@/lib/promptView'
import { ownProviders } from '@/lib/roles'
import { fail } from '@/platform/requests/fail'

import { tokenHash } from './tokenHash'

/** The prompts of a letter and its person; only those that the person may still answer. Refuses a link that is no longer good. */
export const promptsOf = async (
  req: PayloadRequest,
  now = new Date(),
): Promise<{ person: User; prompts: Prompt[] }> => {
  const token = String(req.routeParams?.token)
  const all = await storedPrompts(req, token)
  const [first] = all
  if (!first) return refuse(req, 'unknown')
  if (new Date(first.expiresAt) <= now) return refuse(req, 'expired')

  const person = await personOf(req, first)
  const own = ownProviders(person)
  const prompts = all.filter(({ provider }) => own.includes(provider))
  return person && person.isActive !== false && prompts.length > 0
    ? { person, prompts }
    : refuse(req, 'foreign')
}

/** The account that a letter went to; null when it is gone. */
export const personOf = (req: PayloadRequest, { person }: Prompt): Promise<User | null> =>
  req.payload.findByID({
    collection: 'users',
    id: person,
    depth: 0,
    overrideAccess: true,
    req,
    disableErrors: true,
  })

/** All prompts of a letter by the token of its link, whether it is still good or not. */
export const storedPrompts = async (req: PayloadRequest, token: string): Promise<Prompt[]> => {
  if (!/^[\w-]{43}$/.test(token)) return []
  const { docs } = await req.payload.db.find<Prompt>({
    collection: 'prompts',
    where: { tokenHash: { equals: tokenHash(token) } },
    sort: 'title',
    limit: 1_000,
    pagination: false,
    req,
  })
  return docs
}

const refuse = (req: PayloadRequest, fault: PromptFault): never => {
  const status = { unknown: 404, expired: 410, foreign: 410 }[fault]
  fail(req, status, faults[fault], { fault })
}

const faults = {
  unknown: label(
    'Tento odkaz neznáme. Zkopírujte ho z dopisu celý, nebo údaje potvrďte po přihlášení v redakci.',
    'We do not know this link. Copy all of it from the letter, or sign in and confirm the entry in the desk.',
    'Ми не знаємо цього посилання. Скопіюйте його з листа повністю або підтвердьте дані після входу.',
  ),
  expired: label(
    'Odkaz už neplatí. Nechte si na jeho stránce poslat nový, nebo údaje potvrďte po přihlášení v redakci.',
    'The link is over. Let a new one be sent from its page, or sign in and confirm the entry in the desk.',
    'Посилання вже не діє. Замовте нове на його сторінці або увійдіть і підтвердьте дані в редакції.',
  ),
  foreign: label(
    'Tyto záznamy už nespravujete, odkaz proto neplatí. Obraťte se na správce portálu.',
    'You do not keep these entries any more, so the link is not valid. Turn to the admin of the portal.',
    'Ви більше не ведете ці записи, тому посилання не діє. Зверніться до адміністратора порталу.',
  ),
}

import { APIError, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'

import type { Prompt, User } from '@/payload-types'
import { label, say } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import type { PromptView } from '@/lib/promptView'
import type { Reviewed } from '@/subjects/review/entry'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { compareAndSet } from '@/platform/database/compareAndSet'

import { receiveChange } from './change/receiveChange'
import { confirmEntry } from './confirmEntry'
import { promptedEntry } from './promptedEntry'
import { promptsOf } from './promptsOf'
import { renew } from './renew'
import { seenEntries, type Seen } from './seenEntries'
import { verifyOperations } from './verificationOperations'

const personal = { headers: { 'Cache-Control': 'private, no-store' } }

/** `GET /api/verify/:token`: what a letter asks about; reading it changes nothing. */
const read: PayloadHandler = async (req) => {
  const { person, prompts } = await promptsOf(req)
  const entries = await Promise.all(prompts.map((each) => promptedEntry(req, each)))
  const expiresAt = String(prompts[0]?.expiresAt)
  return Response.json(
    { person: person.name, expiresAt, entries } satisfies PromptView<object>,
    personal,
  )
}

/**
 * `POST /api/verify/:token`: the entries of a letter are true. Each can be confirmed once, and only as it was
 * shown. A form is sent back to its page, which says what has become of it.
 */
const confirm: PayloadHandler = async (req) => {
  const { isForm, entries, locale } = await seenEntries(req)
  const page = pathTo(
    localeOf(locale),
    `/overeni/${encodeURIComponent(String(req.routeParams?.token))}`,
  )
  const back = (state: string) =>
    new Response(null, { status: 303, headers: { Location: `${page}?stav=${state}` } })

  try {
    const { person, prompts } = await promptsOf(req)
    const results = await confirmAll(req, person, asked(req, prompts, entries))
    if (isForm && results.changed.length > 0) return back('zmena')
    if (isForm) return back(results.confirmed.length > 0 ? 'hotovo' : 'nic')

    return answer(req, results)
  } catch (error) {
    const isRefused = error instanceof APIError && error.status < 500
    if (isForm && isRefused) return back('nic')
    throw error
  }
}

type Asked = { prompt: Prompt; fingerprint: string }
type Results = { confirmed: string[]; changed: string[]; used: string[] }

/** The prompts that are confirmed; those of other people are not there at all. */
const asked = (req: PayloadRequest, prompts: Prompt[], seen: Seen[] | null): Asked[] => {
  if (!seen) return prompts.map((prompt) => ({ prompt, fingerprint: prompt.fingerprint }))

  return seen.map(({ id, fingerprint }) => {
    const prompt = prompts.find((each) => each.id === id)
    if (!prompt) fail(req, 404, faults.foreign)
    return { prompt, fingerprint }
  })
}

const confirmAll = async (req: PayloadRequest, person: User, all: Asked[]): Promise<Results> => {
  const results: Results = { confirmed: [], changed: [], used: [] }
  for (const each of all) results[await confirmOne(req, person, each)].push(each.prompt.id)
  return results
}

const confirmOne = async (
  req: PayloadRequest,
  person: User,
  { prompt, fingerprint }: Asked,
): Promise<keyof Results> => {
  const { id, collection, document, title, provider } = prompt
  const change = async (from: Prompt['state'], to: Prompt['state']): Promise<boolean> => {
    const confirmedAt = to === 'confirmed' ? new Date().toISOString() : null
    const changed = await compareAndSet(req, {
      collection: 'prompts',
      id,
      expected: { state: { equals: from } },
      data: { state: to, confirmedAt },
    })
    return changed !== null
  }
  // Claimed first, so that of two who press the button at once only one goes on.
  if (!(await change('open', 'confirmed'))) return 'used'
  try {
    await confirmEntry(req, {
      collection: collection as Reviewed,
      document,
      title: title ?? '',
      provider,
      how: 'letter',
      person,
      fingerprint,
    })
    return 'confirmed'
  } catch (error) {
    await change('confirmed', 'open')
    if (error instanceof APIError && error.status === 409) return 'changed'
    throw error
  }
}

const answer = (req: PayloadRequest, results: Results): Response => {
  const { confirmed, changed } = results
  if (confirmed.length > 0) {
    const message = say(req, changed.length > 0 ? partly : done)
    return Response.json({ ...results, message }, personal)
  }
  throw new APIError(
    say(req, changed.length > 0 ? faults.changed : faults.used),
    409,
    results,
    true,
  )
}

/** The link of a confirmation letter (contract: `/overeni/{token}` and `/api/verify/{token}`). */
export const verifyEndpoints: Omit<Endpoint, 'root'>[] = [
  described({ path: '/verify/:token', method: 'get', handler: read }, verifyOperations.read),
  described({ path: '/verify/:token', method: 'post', handler: confirm }, verifyOperations.confirm),
  described(
    { path: '/verify/:token/change', method: 'post', handler: receiveChange },
    verifyOperations.change,
  ),
  described(
    { path: '/verify/:token/renew', method: 'post', handler: renew },
    verifyOperations.renew,
  ),
]

const done = label(
  'Hotovo, děkujeme. Lidé uvidí, že údaje platí k dnešnímu dni.',
  'Done, thank you. People will see that the entries are true as of today.',
  'Готово, дякуємо. Люди побачать, що дані чинні на сьогодні.',
)
const partly = label(
  'Potvrzeno. Některé záznamy se ale od dopisu změnily: podívejte se na ně a potvrďte je zvlášť.',
  'Confirmed. Some entries have changed since the letter: look at them and confirm them by themselves.',
  'Підтверджено. Деякі записи змінилися після листа: перегляньте й підтвердьте їх окремо.',
)
const faults = {
  changed: label(
    'Záznam se od dopisu změnil. Podívejte se prosím na nynější podobu a potvrďte ji.',
    'The entry has changed since the letter. Please look at it as it is now and confirm that.',
    'Запис змінився після листа. Перегляньте його теперішній вигляд і підтвердьте.',
  ),
  used: label(
    'Tyto údaje už jsou potvrzené. Není třeba nic dělat.',
    'This is confirmed already. There is nothing to do.',
    'Ці дані вже підтверджено. Нічого робити не треба.',
  ),
  foreign: label(
    'Tento záznam k odkazu nepatří. Nic jsme nepotvrdili.',
    'This entry does not belong to the link. Nothing was confirmed.',
    'Цей запис не належить до посилання. Нічого не підтверджено.',
  ),
}

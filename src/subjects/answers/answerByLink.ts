import type { PayloadHandler, PayloadRequest } from 'payload'

import { clientAddressOf } from '@/lib/clientAddress'
import { label, say } from '@/lib/label'
import { textIn } from '@/lib/textIn'
import type { MeasureAnswer } from '@/payload-types'
import type { Values } from '@/platform/database/bulk'
import { togetherOf, type Step } from '@/platform/database/together'
import { fail } from '@/platform/requests/fail'
import { textOf } from '@/platform/requests/textOf'
import { limits } from '@/subjects/accounts/limits'
import { takeTry } from '@/subjects/accounts/takeTry'

import { answersOf } from './answersOf'
import { sendAsking } from './askingLetters'
import { givenAnswers, saysSomething, type Given, type Said } from './givenAnswers'
import { linkOf, type Linked } from './linkOf'
import { personal } from './readByLink'

/** Whoever began to write on the last day still sends it. */
const graceMs = 86_400_000
/** How often it is tried again when the same person sends at the same moment. */
const mostTries = 20

/**
 * `POST /api/measure-answer/:token {organisation, states, texts, spent, values}`: what those who answer for measures say;
 * staff decide on it. Sent again it replaces what waits. `{action: 'renew'}` sends a new link to the same address.
 */
export const answerByLink: PayloadHandler = async (req) => {
  const linked = await linkOf(req)
  if ((await textOf(req, 'action')) === 'renew') return renew(req, linked)

  const { link, measures } = linked
  if (Date.parse(link.expiresAt) + graceMs < Date.now()) return fail(req, 409, texts.expired)
  const given = await givenAnswers(req, measures, link.year)
  for (let tries = 0; tries < mostTries; tries += 1) {
    const steps = await stepsOf(req, linked, given)
    if (steps.length === 0 || (await togetherOf(req.payload).writeTogether(steps)))
      return Response.json({ state: 'sent', message: say(req, texts.thanks) }, personal)
  }
  throw new Error('an answer could not be stored')
}

const renew = async (req: PayloadRequest, { link, plan, measures }: Linked): Promise<Response> => {
  await takeTry(req, [[limits.linkRenewed, clientAddressOf(req.headers)]])
  const { year, email } = link
  if (measures.length > 0) await sendAsking(req, { plan, year }, { email, measures }, 'renewed')
  return Response.json({ state: 'renewed', message: say(req, texts.renewed) }, personal)
}

const stepsOf = async (
  req: PayloadRequest,
  { link }: Linked,
  { organisation, said }: Given,
): Promise<Step[]> => {
  const answers = await answersOf(req, link)
  const waiting = new Map(
    answers.filter(({ state }) => state === 'waiting').map((each) => [each.measure, each]),
  )
  const isNothing = !said.some((each) => saysSomething(each) || waiting.has(each.measure.id))
  if (isNothing) return fail(req, 400, texts.nothing)

  return said.flatMap((each): Step[] => {
    const before = waiting.get(each.measure.id)
    if (!saysSomething(each))
      return before ? [changed(before, { state: 'withdrawn', slot: null })] : []
    const facts = factsOf(each, organisation)
    if (before) return areSame(before, facts) ? [] : [changed(before, facts)]
    return [{ collection: 'measure-answers', add: { ...facts, ...begun(link, each) } }]
  })
}

const changed = ({ id, version }: MeasureAnswer, change: Values): Step => ({
  collection: 'measure-answers',
  id: String(id),
  expected: { state: 'waiting', version: version ?? 1 },
  change: { ...change, version: (version ?? 1) + 1 },
})

const factsOf = (
  { measure, measureState, text, spent, values }: Said,
  organisation: string | null,
) => ({
  title: `${measure.code} ${textIn('cs', measure.title)}`.trim(),
  organisation,
  measureState,
  text,
  spent,
  values: values.length > 0 ? JSON.stringify(values) : null,
  submittedAt: new Date().toISOString(),
})

/** Sent twice it is the same answer: whoever is reading it need not read it again. */
const areSame = (before: MeasureAnswer, facts: ReturnType<typeof factsOf>): boolean =>
  (['organisation', 'measureState', 'text', 'spent', 'values'] as const).every(
    (name) => (before[name] ?? null) === facts[name],
  )

const begun = ({ plan, year, email }: Linked['link'], { measure }: Said): Values => ({
  measure: measure.id,
  plan,
  year,
  email,
  state: 'waiting',
  version: 1,
  slot: `${measure.id}:${year}:${email}`,
})

const texts = {
  thanks: label(
    'Děkujeme, máme to. Úřad to přečte a pak zveřejní.',
    'Thank you, we have it. The office reads it and then publishes it.',
    'Дякуємо, ми отримали. Установа прочитає і потім опублікує.',
  ),
  renewed: label(
    'Nový odkaz je na cestě na stejnou e-mailovou adresu. Přijde do několika minut, nejvýš jeden denně.',
    'A new link is on its way to the same e-mail address. It comes in a few minutes, one a day at most.',
    'Нове посилання вже надсилається на ту саму адресу. Воно прийде за кілька хвилин, щонайбільше одне на день.',
  ),
  expired: label(
    'Platnost odkazu skončila. Vyžádejte si nový; co jste napsali, zůstalo v tomto zařízení.',
    'The link has expired. Ask for a new one; what you wrote has stayed in this device.',
    'Термін дії посилання минув. Попросіть нове; написане залишилося в цьому пристрої.',
  ),
  nothing: label(
    'Zatím jste nic nevyplnili. Stačí jediný údaj u jednoho opatření.',
    'Nothing is filled in yet. One fact of one measure is enough.',
    'Ви ще нічого не заповнили. Досить одного даного біля одного заходу.',
  ),
}

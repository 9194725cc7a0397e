import type { Where } from 'payload'

import type { AnswerView, AskedMeasure, PlanAnswers } from '@/lib/measureAnswers'
import type { MeasureAnswer } from '@/payload-types'

import type { Cms, Who } from './cms'
import { next, sample, write, type Ground } from './content'
import { lettersTo } from './letters'

/** A year of which everything in these tests is, over for sure. */
export const year = new Date().getFullYear() - 1
const day = (of: number, end: string) => `${of}-${end}T12:00:00.000Z`

/** What tests do with measures whose responsible people are asked. */
export const answersAt = (given: () => { cms: Cms; ground: Ground }) => {
  const planOf = () =>
    write(given().cms.payload, 'plans', {
      ...sample('plans', `Plán ${next()}`, given().ground),
      slug: `odpovedi-${next()}`,
      _status: 'published',
    })
  const measure = (plan: string, code: string, data: object = {}) =>
    write(given().cms.payload, 'measures', {
      plan,
      code,
      title: `Opatření ${code}`,
      responsible: 'Odbor sociálních věcí',
      state: 'running',
      startsOn: day(year - 2, '01-01'),
      endsOn: day(year + 5, '12-31'),
      indicators: [{ name: 'Míst', unit: 'míst', target: 20 }],
      _status: 'published',
      ...data,
    })
  const post = (plan: string, path: string, body: object, as: Who = 'karel') =>
    given().cms.rest(`/api/plans/${plan}/${path}`, { as, method: 'POST', body })
  const read = async (plan: string, of = year, as: Who = 'karel') => {
    const { body } = await given().cms.rest(`/api/plans/${plan}/answers?year=${of}`, { as })
    const found = body as PlanAnswers
    return {
      ...found,
      of: (code: string) => found.measures.find((each) => each.code === code) as AskedMeasure,
    }
  }
  const contacts = (plan: string, rows: [id: string, ...emails: string[]][], as: Who = 'karel') =>
    post(
      plan,
      'contacts',
      { contacts: rows.map(([measure, ...emails]) => ({ measure, emails, before: [] })) },
      as,
    )
  const ask = (plan: string, measures: string[], as: Who = 'karel') =>
    post(plan, 'answers/ask', { year, measures }, as)
  const linksTo = async (email: string): Promise<string[]> =>
    (await lettersTo(given().cms, email)).flatMap(
      ({ text }) => /\/plneni\/([\w-]{43})/.exec(text)?.[1] ?? [],
    )
  const open = (token: string) => given().cms.rest(`/api/measure-answer/${token}`)
  const answer = (token: string, body: object) =>
    given().cms.rest(`/api/measure-answer/${token}`, {
      method: 'POST',
      body,
      headers: { 'x-client-address': `192.0.2.${next() % 250}` },
    })
  const waitingOf = async (plan: string): Promise<MeasureAnswer[]> => {
    const where: Where = { and: [{ plan: { equals: plan } }, { state: { equals: 'waiting' } }] }
    const { docs } = await given().cms.payload.db.find<MeasureAnswer>({
      collection: 'measure-answers',
      where,
      sort: 'title',
      pagination: false,
    })
    return docs
  }
  /** A plan with measures 1 and 2 of one address, asked about both. */
  const asked = async (data: object = {}) => {
    const plan = await planOf()
    const ids = [await measure(plan, '1', data), await measure(plan, '2', data)]
    const email = `odpovida-${next()}@mesto.test`
    await contacts(
      plan,
      ids.map((id) => [id, email]),
    )
    await ask(plan, ids)
    const [token = ''] = await linksTo(email)
    const [one = '', two = ''] = ids
    return { plan, one, two, email, token }
  }
  /** An answer about measure 1 that waits, and with what it is decided on. */
  const answered = async (said: Record<string, string>, data: object = {}) => {
    const about = await asked(data)
    const { one, plan, token } = about
    const view = (await open(token)).body as AnswerView
    const indicator = String(view.measures[0]?.indicators[0]?.id)
    const { organisation = '', value, ...boxes } = said
    await answer(token, {
      organisation,
      ...Object.fromEntries(Object.entries(boxes).map(([name, text]) => [name, { [one]: text }])),
      ...(value && { values: { [`${one}.${indicator}`]: value } }),
    })
    const [row] = await waitingOf(plan)
    const body = { version: Number(row?.version), revision: await revisionOf(one) }
    return { ...about, indicator, id: String(row?.id), body }
  }
  const revisionOf = async (id: string): Promise<string> => {
    const { body } = await given().cms.rest(`/api/measures/${id}?draft=true`, { as: 'karel' })
    return String(body.updatedAt)
  }
  const decide = (id: string, verb: 'accept' | 'return', body: object, as: Who = 'karel') =>
    given().cms.rest(`/api/measure-answers/${id}/${verb}`, { as, method: 'POST', body })
  return {
    answered,
    revisionOf,
    decide,
    planOf,
    measure,
    post,
    read,
    contacts,
    ask,
    linksTo,
    asked,
    day,
    open,
    answer,
    waitingOf,
  }
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { SITE_URL, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let slug: string
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  const data = sample('news', 'Obsazeno', ground)
  slug = String(data.slug)
  await write(cms.payload, 'news', data)
})
afterAll(() => cms.stop())

const languages = ['cs', 'en', 'uk'] as const
type Language = (typeof languages)[number]
type Answer = Promise<{ status: number; body: Told }>
type Told = { errors: { message: string; data?: { errors?: { message: string }[] } }[] }

const form = (name: string, type: string, content: string, payload: object) => {
  const body = new FormData()
  body.set('_payload', JSON.stringify(payload))
  body.set('file', new Blob([content], { type }), name)
  return body
}
const asking =
  (
    url: string,
    { as = 'ada', method = 'POST', body }: { as?: Who; method?: string; body?: unknown },
  ) =>
  (language: Language): Answer =>
    cms.rest(url, { as, method, body, headers: { 'Accept-Language': language } })
const raw = (type: string, body: string) => async (language: Language) => {
  const headers = { 'Content-Type': type, 'Accept-Language': language }
  const request = new Request(`${SITE_URL}/api/news`, { method: 'POST', body, headers })
  const response = await cms.raw(request)
  return { status: response.status, body: (await response.json()) as Told }
}

const cases: [string, number, () => (language: Language) => Answer][] = [
  [
    'a picture that is none',
    400,
    () => asking('/api/media', { body: form('a.png', 'image/png', '<html>', { alt: 'A' }) }),
  ],
  [
    'a picture of a kind that is not taken',
    400,
    () => asking('/api/media', { body: form('a.svg', 'image/svg+xml', '<svg/>', { alt: 'A' }) }),
  ],
  [
    'a document that is none',
    400,
    () => asking('/api/files', { body: form('a.pdf', 'application/pdf', 'x', { title: 'A' }) }),
  ],
  ['a file that is missing', 400, () => asking('/api/media', { body: { alt: 'A' } })],
  [
    'an address that is taken',
    400,
    () => asking('/api/news', { body: { ...sample('news', 'B', ground), slug } }),
  ],
  ['a field that is needed', 400, () => asking('/api/territories', { body: {} })],
  ['a field that is not there', 400, () => asking('/api/news', { body: { titel: 'x' } })],
  [
    'a field that an endpoint has not',
    400,
    () => asking('/api/claims/send', { body: { jmeno: 'x' } }),
  ],
  [
    'an unknown condition',
    400,
    () => asking('/api/news?where[neni][equals]=1', { method: 'GET', as: 'nobody' }),
  ],
  [
    'a condition on nothing that has a name',
    400,
    () => asking('/api/news?where[.][equals]=1', { method: 'GET', as: 'edda' }),
  ],
  ['an unknown order', 400, () => asking('/api/news?sort=neni', { method: 'GET', as: 'nobody' })],
  ['a condition that is no JSON', 400, () => asking('/api/news?where={', { method: 'GET' })],
  ['a language that is not there', 400, () => asking('/api/news?locale=xx', { method: 'GET' })],
  ['a parameter given twice', 400, () => asking('/api/news?page=1&page=2', { method: 'GET' })],
  ['a body that is no JSON', 400, () => raw('application/json', '{')],
  ['a body that is a list', 400, () => raw('application/json', '[]')],
  ['a form without a boundary', 400, () => raw('multipart/form-data', 'x')],
  ['a body of another form', 415, () => raw('text/csv', 'a;b')],
  ['an address that is not there', 404, () => asking('/api/neni', { method: 'GET' })],
  ['a path that is not there', 404, () => asking('/api/news/a/b/c', { method: 'GET' })],
  ['a file that is gone', 403, () => asking('/api/media/file/neni.png', { method: 'GET' })],
  [
    'a document that is not there',
    404,
    () => asking(`/api/news/${'0'.repeat(24)}`, { method: 'GET' }),
  ],
  ['what is not allowed', 403, () => asking('/api/users', { method: 'GET', as: 'nobody' })],
  [
    'a wrong password',
    401,
    () =>
      asking('/api/users/login', { as: 'nobody', body: { email: 'x@demo.test', password: 'x' } }),
  ],
  ['a missing password', 400, () => asking('/api/users/login', { as: 'nobody', body: {} })],
  ['nobody who signs out', 400, () => asking('/api/users/logout', { as: 'nobody' })],
  ['nobody who stays signed in', 403, () => asking('/api/users/refresh-token', { as: 'nobody' })],
]

describe('a refusal speaks the language of the request', () => {
  test.each(cases)('%s', async (_, expected, prepare) => {
    const ask = prepare()
    const [cs, en, uk] = await Promise.all(languages.map(ask))
    expect([cs, en, uk].map((answer) => answer?.status)).toEqual([expected, expected, expected])
    const said = [cs, en, uk].map((answer) => sentencesOf(answer?.body))
    expect(said.map(([czech], at) => [at, czech !== ''])).toEqual([
      [0, true],
      [1, true],
      [2, true],
    ])
    expect([isCzech(said[0]), isEnglish(said[1]), isUkrainian(said[2])]).toEqual([true, true, true])
  })
})

const sentencesOf = (body: Told | undefined): string[] =>
  (body?.errors ?? []).flatMap(({ message, data }) => [
    // Names of fields stand behind the colon.
    message.split(':')[0] ?? '',
    ...(data?.errors ?? []).map((each) => each.message),
  ])

const cyrillic = /[а-яіїєґ]/i
const czech = /[áčďéěíňóřšťúůýž]|Soubor|lze|Nenalezeno|Opravte|Tohle/i
const isUkrainian = (all: string[] = []): boolean => all.every((each) => cyrillic.test(each))
const isCzech = (all: string[] = []): boolean =>
  all.every((each) => czech.test(each) && !cyrillic.test(each))
const isEnglish = (all: string[] = []): boolean =>
  all.every((each) => !czech.test(each) && !cyrillic.test(each))

describe('an endpoint of ours takes only the fields that it says', () => {
  test.each<[string, Who, string, object, string]>([
    ['at the top', 'nobody', '/api/claims/send', { jmeno: 'x' }, 'jmeno'],
    [
      'in a list',
      'nobody',
      '/api/verify/x',
      { entries: [{ id: '1', otisk: 'x' }] },
      'entries.0.otisk',
    ],
    ['where there is no body', 'ada', '/api/services/x/approve', { poznamka: 'x' }, 'poznamka'],
    ['of signing in', 'nobody', '/api/users/login', { email: 'a', heslo: 'b' }, 'heslo'],
  ])('%s', async (_, as, url, body, name) => {
    const answer = await cms.rest(url, { as, method: 'POST', body })
    const [error] = (answer.body as Told).errors
    expect([answer.status, error?.message]).toEqual([400, `Pole „${name}“ tu není.`])
    expect(error?.data?.errors).toMatchObject([{ path: name }])
  })
})

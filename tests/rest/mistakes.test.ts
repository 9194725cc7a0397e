import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'

import { deleteReporterAddresses } from '@/subjects/errorReports/deleteReporterAddresses'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
let slug: string
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
beforeEach(async () => {
  for (const collection of ['letters', 'mistakes'] as const)
    await cms.payload.db.deleteMany({ collection, where: {} })
  const data = sample('services', 'Denní stacionář', ground)
  slug = String(data.slug)
  await write(cms.payload, 'services', { ...data, _status: 'published' })
})

const post = (path: string, body: object = {}, as: Who = 'nobody') =>
  cms.rest(`/api/mistakes/${path}`, { as, method: 'POST', body })
const solve = async (challenge?: Challenge) => {
  const given = challenge ?? ((await post('challenge')).body as Challenge)
  return { challenge: given, solution: await solveChallenge({ challenge: given, deriveKey }) }
}
const wrong = { kind: 'invalid', text: 'Telefon už neplatí.', email: 'jana@example.test' }
const report = async (changes: object = {}) =>
  post('report', { collection: 'services', slug, ...wrong, altcha: await solve(), ...changes })
const stored = async () => {
  const { docs } = await cms.payload.find({ collection: 'mistakes', overrideAccess: true })
  return docs
}
const reported = async () => {
  await report()
  return String((await stored())[0]?.id)
}
const letters = async (template: string) => {
  const { docs } = await cms.payload.find({
    collection: 'letters',
    overrideAccess: true,
    pagination: false,
    sort: 'to',
    where: { template: { equals: template } },
  })
  return docs
}

describe('anybody reports a mistake', () => {
  test('and it is a new task about that entry', async () => {
    const { status, body } = await report()
    expect([status, body.message]).toEqual([
      201,
      'Děkujeme. Předali jsme to poskytovateli i úřadu.',
    ])
    expect(await stored()).toMatchObject([
      { title: 'Denní stacionář', state: 'new', ...wrong, provider: { id: ground.providerA } },
    ])
  })

  test('and its provider and the coordinators get a letter with it, without the address', async () => {
    await report({ text: 'Telefon už neplatí.\nZvedá ho někdo jiný.' })
    const sent = await letters('mistake')
    expect(sent.map(({ to }) => to)).toEqual(['karel@demo.test', 'pavla@demo.test'])
    expect(sent[1]?.text).toContain('> Zvedá ho někdo jiný.')
    expect(JSON.stringify(sent)).not.toContain('jana@example.test')
  })

  test('about a provider too', async () => {
    const { body } = await cms.rest(`/api/providers/${ground.providerB}`)
    const { status } = await report({ collection: 'providers', slug: body.slug })
    expect([status, (await letters('mistake')).map(({ to }) => to)]).toEqual([
      201,
      ['karel@demo.test', 'petr@demo.test'],
    ])
  })

  test.each<[string, object, string[]]>([
    ['too short a text', { text: 'chyba' }, ['text']],
    ['too long a text', { text: 'ž'.repeat(2_001) }, ['text']],
    ['a text that is none', { text: { a: 1 } }, ['text']],
    ['an unknown kind', { kind: 'constructor' }, ['kind']],
    ['no address', { email: 'jana@' }, ['email']],
    ['two addresses', { email: 'a@b.cz,c@d.cz' }, ['email']],
    ['nothing', { kind: '', text: '', email: 'x' }, ['kind', 'text', 'email']],
  ])('but not with %s, and each fault is named', async (_, changes, paths) => {
    const { status, body } = await report(changes)
    const faults = body.errors[0].data.errors as { path: string; message: string }[]
    expect([status, faults.map(({ path }) => path)]).toEqual([400, paths])
    expect(await stored()).toEqual([])
  })

  test('but not about what is not public', async () => {
    const data = sample('services', 'Koncept', ground)
    await write(cms.payload, 'services', data, { draft: true })
    expect((await report({ slug: data.slug })).status).toBe(404)
  })
})

describe('a robot', () => {
  test('that fills the field nobody sees hears thanks, and nothing is stored', async () => {
    const { status } = await report({ website: 'https://spam.test' })
    expect([status, await stored()]).toEqual([201, []])
  })

  test('that solved nothing is refused', async () => {
    const { challenge, solution } = await solve()
    const tries = [
      await report({ altcha: undefined }),
      await report({ altcha: 'x' }),
      await report({
        altcha: { challenge, solution: { ...solution, counter: 1, derivedKey: '00' } },
      }),
    ]
    expect(tries.map(({ status }) => status)).toEqual([400, 400, 400])
  })

  test('that made its sum easier is refused', async () => {
    const { challenge } = await solve()
    const easy = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '00' } }
    expect((await report({ altcha: await solve(easy) })).status).toBe(400)
  })

  test('that solved one sum reports once with it, however often and fast', async () => {
    const altcha = await solve()
    const statuses = await Promise.all([1, 2, 3].map(async () => (await report({ altcha })).status))
    expect(statuses.toSorted()).toEqual([201, 409, 409])
    expect(await stored()).toHaveLength(1)
  })
})

describe('a report', () => {
  test('is answered once, and the answer goes to the reporter in her language', async () => {
    await report({ language: 'uk' })
    const id = String((await stored())[0]?.id)
    const both = await Promise.all([
      post(`${id}/answer`, { text: 'Opraveno.' }, 'pavla'),
      post(`${id}/answer`, { text: 'Opravíme.' }, 'karel'),
    ])
    const sent = await letters('mistakeAnswered')
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(sent.map(({ to, language }) => [to, language])).toEqual([['jana@example.test', 'uk']])
    expect(sent[0]?.text).toContain(`/uk/sluzby/${slug}`)
  })

  test('without an address is answered without a letter', async () => {
    await report({ email: '' })
    const { status } = await post(
      `${(await stored())[0]?.id}/answer`,
      { text: 'Opraveno.' },
      'pavla',
    )
    expect([status, await letters('mistakeAnswered')]).toEqual([200, []])
  })

  test('is closed by its provider once it is answered, by staff at any time, once', async () => {
    const id = await reported()
    const early = await post(`${id}/close`, {}, 'pavla')
    await post(`${id}/answer`, { text: 'Opraveno.' }, 'pavla')
    const closed = await post(`${id}/close`, {}, 'pavla')
    const again = await post(`${id}/close`, {}, 'karel')
    const other = await reported()
    expect([early.status, closed.status, again.status]).toEqual([403, 200, 409])
    expect((await post(`${other}/close`, {}, 'karel')).status).toBe(200)
  })

  test('needs words to be answered', async () => {
    const id = await reported()
    expect((await post(`${id}/answer`, { text: '  ' }, 'pavla')).status).toBe(400)
  })
})

describe('the address of a reporter', () => {
  const seenBy = async (as: Who) =>
    (await cms.rest('/api/mistakes', { as })).text.includes('jana@example.test')

  test.each<[Who, boolean]>([
    ['nobody', false],
    ['pavla', false],
    ['petr', false],
    ['karel', true],
    ['edda', true],
    ['ada', true],
  ])('%s sees it: %s', async (as, expected) => {
    await reported()
    expect(await seenBy(as)).toBe(expected)
  })

  test('cannot be guessed by a query of those who may not see it', async () => {
    await reported()
    const ask = (path: string) => cms.rest(`/api/mistakes?where[email][${path}`, { as: 'pavla' })
    const [hit, miss] = [await ask('contains]=jana'), await ask('contains]=nikdo')]
    expect([hit.status, hit.text]).toEqual([miss.status, miss.text])
  })

  test('is deleted thirty days after closing, from the letter too, and not before', async () => {
    const id = await reported()
    await post(`${id}/answer`, { text: 'Opraveno.' }, 'karel')
    await post(`${id}/close`, {}, 'karel')
    const kept = async (days: number) => {
      await deleteReporterAddresses(cms.payload, new Date(Date.now() + days * 86_400_000))
      const all = JSON.stringify([await stored(), await letters('mistakeAnswered')])
      return all.includes('jana@example.test')
    }
    expect([await kept(29), await kept(31)]).toEqual([true, false])
  })

  test('is deleted after a year though nobody closed the report', async () => {
    await reported()
    await deleteReporterAddresses(cms.payload, new Date(Date.now() + 366 * 86_400_000))
    expect((await stored())[0]?.email ?? null).toBeNull()
  })
})

const may: Record<string, [Who[], (id: string, as: Who) => Promise<{ status: number }>]> = {
  answer: [
    ['pavla', 'karel', 'edda', 'ada'],
    (id, as) => post(`${id}/answer`, { text: 'Opraveno.' }, as),
  ],
  close: [['karel', 'edda', 'ada'], (id, as) => post(`${id}/close`, {}, as)],
}

describe.each(Object.entries(may))('%s a new report of provider A', (_, [who, act]) => {
  test.each(everybody)('%s', async (as) => {
    const { status } = await act(await reported(), as)
    expect(status).toBe(who.includes(as) ? 200 : as === 'nobody' ? 401 : 403)
  })
})

describe('reports over REST', () => {
  test('a provider reads her own, staff all, nobody else any', async () => {
    const id = await reported()
    const seen = await Promise.all(
      everybody.map(async (as) => {
        const list = await cms.rest('/api/mistakes', { as })
        const one = await cms.rest(`/api/mistakes/${id}`, { as })
        return [as, [list.body.docs?.length ?? 0, one.status === 200]]
      }),
    )
    expect(Object.fromEntries(seen)).toEqual({
      nobody: [0, false],
      pavla: [1, true],
      petr: [0, false],
      mila: [0, false],
      karel: [1, true],
      edda: [1, true],
      ada: [1, true],
    })
  })

  test.each(everybody)('%s writes none by hand', async (as) => {
    const id = await reported()
    const data = { ...wrong, state: 'new', reportedAt: '2026-01-01', collection: 'services' }
    const statuses = await Promise.all([
      cms.rest('/api/mistakes', { as, method: 'POST', body: { ...data, document: 'x' } }),
      cms.rest(`/api/mistakes/${id}`, { as, method: 'PATCH', body: { text: 'Jinak napsáno.' } }),
      cms.rest(`/api/mistakes/${id}`, { as, method: 'DELETE' }),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403])
  })
})

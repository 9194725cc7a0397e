import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { inHours, openConsultation } from '../support/consultations'
import { next, prepareGround, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const keepers: Who[] = ['karel', 'ada']
const others = everybody.filter((who) => !keepers.includes(who))
const did = (status: number) => (status < 300 ? 'may' : 'may not')
const rows = (may: Who[]) =>
  everybody.map((who) => [who, may.includes(who) ? 'may' : 'may not'] as const)

/** Words that occur nowhere else, one for each thing that a comment says. */
const said = () => {
  const mark = `q${next()}x`
  return {
    text: `Text${mark}`,
    name: `Jmeno${mark}`,
    organisation: `Organizace${mark}`,
    email: `posta${mark}@example.test`,
    reason: `Duvod${mark}`,
    change: `Zmena${mark}`,
    changeLink: `https://zmena${mark}.test/`,
  }
}

type Made = ReturnType<typeof said> & { id: string; consultation: string; plan: string }

/** A settled comment of a closed consultation; what is given is changed. */
const comment = async (changes: object = {}, dates: object = {}): Promise<Made> => {
  const { consultation, plan } = await openConsultation(cms, ground, {
    consultation: { opensAt: inHours(-48), closesAt: inHours(-24), ...dates },
  })
  const words = said()
  const id = await write(cms.payload, 'comments', {
    consultation,
    item: 'plan',
    channel: 'paper',
    state: 'shown',
    decision: 'partly',
    ...words,
    ...changes,
  })
  return { ...words, id, consultation, plan }
}
const settle = ({ consultation }: Made) =>
  cms.rest(`/api/consultations/${consultation}/settle`, { as: 'karel', method: 'POST' })

/** The ways by which somebody may come to a comment. */
const waysTo = ({ id, consultation, plan }: Made): string[] => [
  `/api/comments/${id}`,
  `/api/comments/${id}?depth=3`,
  `/api/comments/${id}?draft=true&trash=true`,
  `/api/comments/${id}?select[decision]=true&select[text]=true&select[name]=true`,
  '/api/comments?limit=100&sort=-createdAt',
  `/api/comments?where[consultation][equals]=${consultation}&trash=true&draft=true`,
  `/api/comments?where[consultation.plan][equals]=${plan}`,
  `/api/comments/versions?where[parent][equals]=${id}`,
  `/api/consultations/${consultation}?depth=3`,
  `/api/consultations/${consultation}/items`,
  `/api/plans/${plan}?depth=3`,
  `/api/plans/${plan}/tree`,
  `/api/tables/comments.csv?where[consultation][equals]=${consultation}`,
  `/api/tables/consultations.csv`,
]

/** What of a comment somebody learns by any of those ways. */
const learnt = async (made: Made, as: Who): Promise<string[]> => {
  const answers = await Promise.all(waysTo(made).map((url) => cms.rest(url, { as })))
  const search = await cms.rest(`/api/search?q=${made.text}`, { as })
  const all = [...answers, search].map(({ text }) => text.replaceAll('understood', '')).join()
  const { text, name, organisation, email, reason, change, changeLink } = made
  const words = { text, name, organisation, email, reason, change, changeLink }
  return Object.entries(words)
    .filter(([, word]) => countOf(all, word) > countOf(search.text, word))
    .map(([field]) => field)
}
const countOf = (text: string, word: string): number => text.split(word).length - 1

describe('who writes comments over REST', () => {
  test.each(rows(keepers))('%s %s enter one', async (as, outcome) => {
    const { consultation } = await openConsultation(cms, ground)
    const body = { consultation, text: 'Z pošty.', channel: 'paper' }
    expect(did((await cms.rest('/api/comments', { as, method: 'POST', body })).status)).toBe(
      outcome,
    )
  })

  test.each(rows(keepers))('%s %s change one, and put it in the trash', async (as, outcome) => {
    const { id } = await comment()
    const change = (body: object) => cms.rest(`/api/comments/${id}`, { as, method: 'PATCH', body })
    const answers = [await change({ reason: 'Jiný' }), await change({ deletedAt: inHours(0) })]
    expect(answers.map(({ status }) => did(status))).toEqual([outcome, outcome])
  })

  test.each(rows(['ada']))('%s %s delete one for good', async (as, outcome) => {
    const { id } = await comment()
    expect(did((await cms.rest(`/api/comments/${id}`, { as, method: 'DELETE' })).status)).toBe(
      outcome,
    )
  })
})

describe('what is learnt of a comment', () => {
  const settlement = ['reason', 'change', 'changeLink']
  const all = ['text', 'name', 'organisation', 'email', ...settlement]

  test.each(keepers)('%s reads all of it', async (as) => {
    expect(await learnt(await comment({ state: 'waiting' }), as)).toEqual(all)
  })

  test.each(others)('%s learns nothing of one that waits', async (as) => {
    expect(await learnt(await comment({ state: 'waiting', isNamePublic: true }), as)).toEqual([])
  })

  test.each(others)('%s learns nothing of a hidden one, settled or not', async (as) => {
    const hidden = { state: 'hidden', hiddenReason: 'Osobní údaje', isNamePublic: true }
    const made = await comment(hidden)
    const before = await learnt(made, as)
    await settle(made)
    expect([before, await learnt(made, as)]).toEqual([[], []])
  })

  test.each(others)('%s reads why one is hidden, until it is shown again', async (as) => {
    const { id } = await comment({ state: 'hidden', hiddenReason: 'Osobní údaje' })
    const reason = async () => (await cms.rest(`/api/comments/${id}`, { as })).body.hiddenReason
    const before = await reason()
    const body = { state: 'shown' }
    await cms.rest(`/api/comments/${id}`, { as: 'karel', method: 'PATCH', body })
    expect([before, await reason()]).toEqual(['Osobní údaje', undefined])
  })

  test.each(others)('%s reads only the text of a shown one before the settlement', async (as) => {
    expect(await learnt(await comment(), as)).toEqual(['text'])
  })

  test.each(others)('%s reads the name of whoever agreed, never the e-mail', async (as) => {
    const made = await comment({ isNamePublic: true })
    expect(await learnt(made, as)).toEqual(['text', 'name', 'organisation'])
  })

  test.each(others)('%s reads how it was settled once that is published', async (as) => {
    const made = await comment()
    const before = await learnt(made, as)
    await settle(made)
    expect([before, await learnt(made, as)]).toEqual([['text'], ['text', ...settlement]])
  })

  test.each(others)('%s does not even learn that one waits', async (as) => {
    const { id, consultation } = await comment({ state: 'waiting' })
    const where = `where[consultation][equals]=${consultation}`
    const count = await cms.rest(`/api/comments/count?${where}`, { as })
    expect([(await cms.rest(`/api/comments/${id}`, { as })).status, count.body.totalDocs]).toEqual([
      404, 0,
    ])
  })

  test('nobody learns anything of it in the trash', async () => {
    const made = await comment()
    await settle(made)
    await cms.rest(`/api/comments/${made.id}`, {
      as: 'karel',
      method: 'PATCH',
      body: { deletedAt: inHours(0) },
    })
    expect(await learnt(made, 'nobody')).toEqual([])
  })

  test('nobody learns anything while its plan or consultation is not public, and then again', async () => {
    const made = await comment()
    await settle(made)
    const change = (path: string, body: object) =>
      cms.rest(`/api/${path}`, { as: 'karel', method: 'PATCH', body })
    const seen: string[][] = []
    for (const [path, body] of [
      [`plans/${made.plan}`, { _status: 'draft' }],
      [`plans/${made.plan}`, { _status: 'published' }],
      [`consultations/${made.consultation}`, { deletedAt: inHours(0) }],
      [`consultations/${made.consultation}?trash=true`, { deletedAt: null }],
    ] as const) {
      await change(path, body)
      seen.push(await learnt(made, 'nobody'))
    }
    const open = ['text', ...settlement]
    expect(seen).toEqual([[], open, [], open])
  })
})

describe('a question about what may not be read', () => {
  const fields = [
    'name',
    'organisation',
    'email',
    'text',
    'decision',
    'reason',
    'change',
    'isPublic',
  ]

  test.each(others)('of %s finds nothing out', async (as) => {
    const made = await comment()
    const answers = await Promise.all(
      fields.map(async (field) => {
        const ask = (value: string) =>
          cms.rest(
            `/api/comments?where[consultation][equals]=${made.consultation}&where[${field}][equals]=${value}`,
            { as },
          )
        const value = { decision: 'partly', isPublic: 'true' }[field] ?? made[field as 'name']
        const other = { decision: 'accepted', isPublic: 'false' }[field] ?? 'nikdo@example.test'
        const [hit, miss] = [await ask(value), await ask(other)]
        return [field, hit.text === miss.text]
      }),
    )
    expect(answers).toEqual(fields.map((field) => [field, true]))
  })

  test.each(others)('of %s sorts by nothing of it', async (as) => {
    const made = await comment({ name: 'Adam', decision: 'accepted' })
    await write(cms.payload, 'comments', {
      ...said(),
      consultation: made.consultation,
      name: 'Zdena',
      state: 'shown',
      decision: 'rejected',
      channel: 'paper',
    })
    const order = async (sort: string, who = as) => {
      const where = `where[consultation][equals]=${made.consultation}`
      const { body } = await cms.rest(`/api/comments?${where}&sort=${sort}`, { as: who })
      return (body.docs as { number: string }[] | undefined)?.map(({ number }) => number) ?? []
    }
    const orders = await Promise.all(
      ['name', 'email', 'decision', 'reason'].map(async (field) => [
        await order(field),
        await order(`-${field}`),
      ]),
    )
    const byKeeper = [await order('name', 'karel'), await order('-name', 'karel')]
    expect([...byKeeper, await order('-letter')]).toEqual([
      ['1/1', '2/1'],
      ['2/1', '1/1'],
      ['2/1', '1/1'],
    ])
    expect(orders.filter(([up, down]) => String(up) !== String(down))).toEqual([])
  })
})

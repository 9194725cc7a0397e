import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'
import { lettersTo } from '../support/letters'

let cms: Cms
let ground: Ground
let ids: Record<string, string>
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  const { docs } = await cms.payload.find({ collection: 'users', limit: 100 })
  ids = Object.fromEntries(docs.map(({ name, id }) => [name, String(id)]))
})
afterAll(() => cms.stop())

const choose = (whose: string, language: string | null, as: Who) =>
  cms.rest(`/api/users/${ids[whose]}`, { as, method: 'PATCH', body: { language } })
const newest = async (who: string) => (await lettersTo(cms, `${who}@demo.test`)).at(-1)

/** Pavla hands a change over and Karel approves it: a letter to him, then one to her. */
const handOver = async (): Promise<void> => {
  const data = { ...sample('services', 'Pomoc doma', ground), _status: 'published' }
  const id = await write(cms.payload, 'services', data)
  const body = { summary: 'Opravené' }
  await cms.rest(`/api/services/${id}?draft=true`, { as: 'pavla', method: 'PATCH', body })
  await cms.rest(`/api/services/${id}/submit`, { as: 'pavla', method: 'POST', body: {} })
  await cms.rest(`/api/services/${id}/approve`, { as: 'karel', method: 'POST', body: {} })
}

test.each(everybody)(
  '%s chooses the language of Pavla’s letters only as herself or as staff',
  async (who) => {
    const { status } = await choose('pavla', 'en', who)
    const allowed: Who[] = ['pavla', 'karel', 'edda', 'ada']
    expect(status).toBe(allowed.includes(who) ? 200 : 403)
  },
)

test('a letter is written in the language that its reader’s account says', async () => {
  await choose('pavla', 'uk', 'pavla')
  await choose('karel', 'en', 'karel')
  await handOver()
  const [toPavla, toKarel] = [await newest('pavla'), await newest('karel')]
  expect([toPavla?.language, toPavla?.subject]).toEqual(['uk', 'Затверджено: Pomoc doma'])
  expect([toKarel?.language, toKarel?.subject]).toMatchObject([
    'en',
    expect.stringMatching(/Pomoc doma/),
  ])
})

test('an account that says none gets Czech', async () => {
  await choose('pavla', null, 'pavla')
  await handOver()
  expect([(await newest('pavla'))?.language, (await newest('pavla'))?.subject]).toEqual([
    'cs',
    'Schváleno: Pomoc doma',
  ])
})

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround } from '../support/content'
import { signUpAt, somebody, writeEvent } from '../support/signUp'

let cms: Cms
const { register, stored, states, kindsTo, several } = signUpAt(() => cms)
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

describe('who may do what with registrations', () => {
  const staff: Who[] = ['karel', 'edda', 'ada']
  const others = everybody.filter((who) => !staff.includes(who))

  test.each(everybody)('%s reads them or not', async (who) => {
    const { id } = await writeEvent(cms)
    await several(id, 1)
    const [registration] = await stored(id)
    const { status } = await cms.rest(`/api/registrations/${registration?.id}`, { as: who })
    expect(status === 200).toBe(staff.includes(who))
    const table = await cms.rest('/api/tables/registrations.csv', { as: who })
    expect(table.text.includes(String(registration?.email))).toBe(staff.includes(who))
  })

  test.each(others)('%s finds no trace of them by any path', async (who) => {
    const { id } = await writeEvent(cms)
    const [jana] = await several(id, 1)
    const email = String(jana?.email)
    const asked = [
      '/api/registrations',
      '/api/registrations/count',
      `/api/registrations?where[email][equals]=${email}`,
      `/api/events/${id}?depth=3`,
      `/api/events/${id}?depth=2&joins[registrations][limit]=5&populate[registrations][email]=true`,
      `/api/events?where[registrations.email][equals]=${email}`,
      `/api/events/${id}/places`,
      `/api/search?q=${encodeURIComponent(String(jana?.name))}`,
      '/api/occupancies',
      `/api/letters?where[to][equals]=${email}`,
      `/api/events/versions?where[parent][equals]=${id}`,
    ]
    for (const path of asked) {
      const { text, body } = await cms.rest(path, { as: who })
      expect([path, text.includes(email), text.includes('Jana Nová')]).toEqual([path, false, false])
      expect(body?.totalDocs ?? 0).toBeLessThan(2)
    }
  })

  test.each(everybody)('%s writes none past the endpoints', async (who) => {
    const { id } = await writeEvent(cms)
    await several(id, 1)
    const [registration] = await stored(id)
    const path = `/api/registrations/${registration?.id}`
    const body = { state: 'cancelled', name: 'Někdo', email: 'x@example.test' }
    expect((await cms.rest('/api/registrations', { as: who, method: 'POST', body })).status).toBe(
      403,
    )
    expect((await cms.rest(path, { as: who, method: 'DELETE' })).status).toBe(403)
    expect((await cms.rest(path, { as: who, method: 'PATCH', body })).status).toBe(403)
    expect(await states(id)).toEqual(['confirmed'])
  })

  test.each(everybody)('%s cancels, moves and writes letters or not', async (who) => {
    const { id, dates } = await writeEvent(cms, { dates: [200, 300] })
    const jana = somebody({ occurrences: [dates[0]] })
    await register(id, jana)
    const [registration] = await stored(id)
    const path = `/api/registrations/${registration?.id}`
    const post = async (url: string, body: object) =>
      (await cms.rest(url, { as: who, method: 'POST', body })).status
    const done = [
      await post(`/api/events/${id}/message`, { to: 'all', text: 'Vezměte si přezůvky.' }),
      await post(`${path}/move`, { occurrence: dates[1] }),
    ]
    const [moved] = (await stored(id)).filter(({ state }) => state === 'confirmed')
    done.push(await post(`/api/registrations/${moved?.id}/cancel`, { reason: 'Zavřeli knihovnu.' }))
    const isAllowed = staff.includes(who)
    expect(done.map((status) => status === 200)).toEqual([isAllowed, isAllowed, isAllowed])
    expect((await kindsTo(jana.email)).length).toBe(isAllowed ? 4 : 1)
  })

  test.each(everybody)('%s keeps a note or not', async (who) => {
    const { id } = await writeEvent(cms)
    await several(id, 1)
    const [registration] = await stored(id)
    const path = `/api/registrations/${registration?.id}/note`
    await cms.rest(path, { as: who, method: 'POST', body: { note: 'Volala.' } })
    const expected = staff.includes(who) ? 'Volala.' : null
    expect((await stored(id)).map(({ note, state }) => [note ?? null, state])).toEqual([
      [expected, 'confirmed'],
    ])
  })

  test('an event for which people signed up is not deleted for good', async () => {
    const { id } = await writeEvent(cms)
    await several(id, 1)
    const answer = await cms.rest(`/api/events/${id}?trash=true`, { as: 'ada', method: 'DELETE' })
    expect([answer.status, (await stored(id)).length]).toEqual([409, 1])
  })

  test('staff sign somebody up who has no e-mail', async () => {
    const { id } = await writeEvent(cms, { signUpHere: { needsConfirmation: true } })
    const { status, body } = await register(id, { name: 'Božena Stará' }, { as: 'karel' })
    expect([status, body.state]).toEqual([201, 'confirmed'])
    expect((await stored(id))[0]).toMatchObject({ source: 'staff', name: 'Božena Stará' })
  })

  test('the journal says what was done and names no person', async () => {
    const { id } = await writeEvent(cms)
    const jana = somebody()
    await register(id, jana, { as: 'karel' })
    const [registration] = await stored(id)
    await cms.rest(`/api/registrations/${registration?.id}/cancel`, {
      as: 'karel',
      method: 'POST',
      body: {},
    })
    const { docs } = await cms.payload.find({
      collection: 'audit',
      where: { collection: { equals: 'registrations' } },
      overrideAccess: true,
    })
    expect(docs.map(({ action }) => action)).toEqual(expect.arrayContaining(['created', 'changed']))
    expect(JSON.stringify(docs)).not.toContain(jana.email)
    expect(JSON.stringify(docs)).not.toContain(jana.name)
  })
})

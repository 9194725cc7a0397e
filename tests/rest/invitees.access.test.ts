import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, type Ground } from '../support/content'
import { inviteesAt, member } from '../support/invitees'

let cms: Cms
let ground: Ground
const { meeting, invite, reply, linkOf, stored } = inviteesAt(
  () => cms,
  () => ground,
)
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const staff: Who[] = ['karel', 'edda', 'ada']
const others = everybody.filter((who) => !staff.includes(who))
const refusalOf = (who: Who) => (who === 'nobody' ? 401 : 403)

/** A group whose member sends a substitute; all the names and addresses occur nowhere else. */
const replied = async () => {
  const names = {
    name: `Radka Tichá ${next()}`,
    substitute: `Hugo Skrytý ${next()}`,
    instead: `Otto Náhradní ${next()}`,
  }
  const own = member({ name: names.name, substitute: names.substitute })
  const made = await meeting([own])
  await invite(made.group, made.occurrence)
  const link = await linkOf(own.email)
  await reply(link, { reply: 'substitute', substitute: names.instead })
  const [row] = await stored(made.group)
  const secrets = [own.email, ...Object.values(names), String(row?.code), String(row?.tokenHash)]
  return { ...made, ...names, email: own.email, row: String(row?.id), secrets }
}

describe('who may do what with invitations', () => {
  test.each(everybody)('%s invites and sees who comes, or not', async (who) => {
    const { group, occurrence } = await meeting([member()])
    const expected = staff.includes(who) ? 200 : refusalOf(who)
    expect((await invite(group, occurrence, who)).status).toBe(expected)
    expect(await stored(group)).toHaveLength(staff.includes(who) ? 1 : 0)
    const url = `/api/working-groups/${group}/invitees`
    expect((await cms.rest(url, { as: who })).status).toBe(expected)
  })

  test.each(everybody)('%s writes and reads no row over REST', async (who) => {
    const { row, group } = await replied()
    const url = `/api/invitees/${row}`
    const answers = [
      await cms.rest(url, { as: who }),
      await cms.rest('/api/invitees', { as: who }),
      await cms.rest(url, { as: who, method: 'PATCH', body: { reply: 'no' } }),
      await cms.rest(url, { as: who, method: 'DELETE' }),
      await cms.rest('/api/invitees', { as: who, method: 'POST', body: { group } }),
    ]
    expect(answers.filter(({ status }) => status < 400)).toEqual([])
    expect(await stored(group)).toMatchObject([{ reply: 'substitute' }])
  })

  test.each(others)('%s finds no trace of a member by any path', async (who) => {
    const { group, event, email, name, secrets } = await replied()
    const asked = [
      `/api/working-groups/${group}?depth=3`,
      `/api/working-groups/${group}?draft=true&locale=all`,
      `/api/working-groups?limit=100&select[members]=true`,
      `/api/working-groups/versions?where[parent][equals]=${group}`,
      `/api/events/${event}?depth=3`,
      `/api/events?depth=3&limit=100&populate[working-groups][members]=true`,
      `/api/working-groups/${group}/invitees`,
      '/api/invitees?limit=100',
      '/api/letters?limit=100',
      '/api/tables/working-groups.csv',
      '/api/tables/invitees.csv',
      '/api/audit?limit=100',
    ]
    for (const url of asked) {
      const { text } = await cms.rest(url, { as: who })
      expect([url, secrets.filter((each) => text.includes(each))]).toEqual([url, []])
    }
    const guesses = { email, name, substitute: secrets[2] ?? '' }
    for (const [field, value] of Object.entries(guesses))
      for (const url of [
        `/api/working-groups?where[members.${field}][equals]=${encodeURIComponent(value)}`,
        `/api/events?where[workingGroup.members.${field}][like]=${encodeURIComponent(value)}`,
      ]) {
        const { body } = await cms.rest(url, { as: who })
        expect([url, body.totalDocs ?? 0]).toEqual([url, 0])
      }
    for (const word of [email, name]) {
      const { body } = await cms.rest(`/api/search?q=${encodeURIComponent(word)}`, { as: who })
      expect(JSON.stringify(body.docs ?? [])).not.toContain(word)
    }
  })

  test('a name is public with the consent of its own person, and of nobody else', async () => {
    const names = { name: `Radka ${next()}`, substitute: `Hugo ${next()}` }
    const read = async (consents: object) => {
      const { group } = await meeting([member({ ...names, ...consents })])
      const { body } = await cms.rest(`/api/working-groups/${group}`)
      const { name, substitute } = body.members[0]
      return [name, substitute]
    }
    expect(await read({})).toEqual([undefined, undefined])
    expect(await read({ isNamePublic: true })).toEqual([names.name, undefined])
    expect(await read({ isSubstitutePublic: true })).toEqual([undefined, names.substitute])
  })

  test('a coordinator who saves the form loses no name that is not public', async () => {
    const { group, email, name, substitute } = await replied()
    const url = `/api/working-groups/${group}`
    const { body } = await cms.rest(url, { as: 'karel' })
    await cms.rest(url, { as: 'karel', method: 'PATCH', body: { members: body.members } })
    const { body: after } = await cms.rest(url, { as: 'karel' })
    expect(after.members).toMatchObject([{ email, name, substitute }])
  })
})

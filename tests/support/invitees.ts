import { followMeetings } from '@/subjects/groups/invitees/followMeetings'

import type { Cms, Who } from './cms'
import { next, sample, write, type Ground } from './content'
import { lettersTo } from './letters'
import { inHours } from './signUp'

const hourMs = 3_600_000

/** A member of a group with an e-mail of their own. */
export const member = (more: object = {}) => ({
  organisation: `Organizace ${next()}`,
  side: 'provider',
  email: `clen-${next()}@example.test`,
  ...more,
})

/** What tests do with invitations to meetings of the portal under test. */
export const inviteesAt = (cms: () => Cms, ground: () => Ground) => {
  const post = (url: string, body: object, as: Who = 'nobody') =>
    cms().rest(url, { as, method: 'POST', body })
  const change = async (collection: 'events' | 'working-groups', id: string, data: object) => {
    const call = { as: 'karel', method: 'PATCH', body: data } as const
    const { status, text } = await cms().rest(`/api/${collection}/${id}`, call)
    if (status !== 200) throw new Error(text)
  }
  const linksTo = async (email: string): Promise<string[]> =>
    (await lettersTo(cms(), email)).flatMap(
      ({ text }) => /\/jednani\/([\w-]{43})/.exec(text)?.[1] ?? [],
    )

  return {
    post,
    change,
    linksTo,
    linkOf: async (email: string) => String((await linksTo(email)).at(-1)),
    kindsTo: async (email: string) =>
      (await lettersTo(cms(), email)).map(({ template }) => template),
    /** A public group with these members, and its meeting so many hours from now. */
    meeting: async (members: object[], { hours = 200, group = {} } = {}) => {
      const id = await write(cms().payload, 'working-groups', {
        ...sample('working-groups', `Skupina ${next()}`, ground()),
        members,
        _status: 'published',
        ...group,
      })
      const startsAt = inHours(hours)
      const event = await write(cms().payload, 'events', {
        ...sample('events', `Jednání ${next()}`, ground()),
        kind: 'meeting',
        workingGroup: id,
        occurrences: [
          { startsAt, endsAt: new Date(Date.parse(startsAt) + 2 * hourMs).toISOString() },
        ],
        _status: 'published',
      })
      const { body } = await cms().rest(`/api/events/${event}`)
      const [date] = body.occurrences as { id: string; startsAt: string }[]
      return { group: id, event, occurrence: String(date?.id), date }
    },
    invite: (group: string, occurrence: string, as: Who = 'karel') =>
      post(`/api/working-groups/${group}/invitees`, { occurrence }, as),
    seen: async (group: string, as: Who = 'karel') =>
      (await cms().rest(`/api/working-groups/${group}/invitees`, { as })).body.meetings?.[0],
    read: (link: string) => cms().rest(`/api/meeting-invitations/${link}`),
    reply: (link: string, body: object) => post(`/api/meeting-invitations/${link}`, body),
    stored: async (group: string) =>
      (
        await cms().payload.db.find<Record<string, unknown>>({
          collection: 'invitees',
          where: { group: { equals: group } },
          pagination: false,
        })
      ).docs,
    /** What the portal does by itself. */
    work: () =>
      followMeetings({ payload: cms().payload, now: () => new Date(), isStopping: () => false }),
  }
}

import { expect } from '@jest/globals'

import { isoDay } from '@/lib/formatDate'

import type { Cms, Who } from './cms'
import { next, writeFile, type Ground } from './content'
import { inviteesAt, member } from './invitees'
import { inHours } from './signUp'

/** The member of the tests. */
export const email = 'mila@demo.test'
export const noon = (day: string): string => `${day}T12:00:00.000Z`

/** What tests do with the members' room of the portal under test. */
export const roomAt = (cms: () => Cms, ground: () => Ground) => {
  const { meeting, post } = inviteesAt(cms, ground)

  /** A public group with a paper for members of its coming meeting, and a task; `own` is its first member. */
  const group = async (own: object = { email }, { file = '', hours = 200, more = {} } = {}) => {
    const title = `Tajny-podklad-${next()}`
    const paper = file || (await writeFile(cms().payload, title))
    const startsAt = inHours(hours)
    const made = await meeting([member({ ...own })], {
      hours,
      group: {
        meetings: [
          { date: noon(isoDay(startsAt)), topic: 'Doprava', memberPapers: [paper] },
          { date: noon('2021-03-01'), conclusions: 'Shodli jsme se.' },
        ],
        tasks: [
          { text: 'Sepsat trasy', email, state: 'open' },
          { text: 'Cizí úkol', email: `jiny-${next()}@example.test` },
        ],
        ...more,
      },
    })
    const { body } = await cms().rest(`/api/working-groups/${made.group}`, { as: 'ada' })
    const [row] = body.members as { id: string }[]
    const [task, other] = body.tasks as { id: string }[]
    const [coming] = body.meetings as { id: string }[]
    const ids = { member: row?.id, task: task?.id, other: other?.id, meeting: coming?.id }
    return { ...made, ...ids, paper, title }
  }
  const letIn = (
    { group: id, member: row }: { group: string; member?: string },
    as: Who = 'karel',
  ) => post(`/api/working-groups/${id}/room/invite`, { member: row }, as)

  return {
    group,
    letIn,
    entered: async (own?: object, more?: Parameters<typeof group>[1]) => {
      const made = await group(own, more)
      const { status, text } = await letIn(made)
      expect([status, status === 200 ? '' : text]).toEqual([200, ''])
      return made
    },
  }
}

/** A group of the tests, with what was made of it. */
export type Made = Awaited<ReturnType<ReturnType<typeof roomAt>['group']>>

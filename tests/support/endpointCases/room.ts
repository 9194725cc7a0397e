import type { Cms } from '../cms'
import { writeFile, type Ground } from '../content'
import { inviteesAt, member } from '../invitees'
import type { Case } from './case'

/** A good and a bad question for each endpoint of the room of members. */
export const roomCases = (portal: () => { cms: Cms; ground: Ground }): Record<string, Case> => {
  const { meeting, post } = inviteesAt(
    () => portal().cms,
    () => portal().ground,
  )
  const group = async () => {
    const { cms } = portal()
    const email = 'mila@demo.test'
    const paper = await writeFile(cms.payload, 'Podklad')
    const { group: id } = await meeting([member({ email })], {
      group: {
        meetings: [{ date: '2021-01-10T12:00:00Z', memberPapers: [paper] }],
        tasks: [{ text: 'Sepsat trasy', email }],
      },
    })
    const { body } = await cms.rest(`/api/working-groups/${id}`, { as: 'karel' })
    const [row, held, task] = [body.members[0].id, body.meetings[0].id, body.tasks[0].id]
    await post(`/api/working-groups/${id}/room/invite`, { member: row }, 'karel')
    return { id, paper, member: String(row), meeting: String(held), task: String(task) }
  }
  const ofGroup = (body?: (made: Awaited<ReturnType<typeof group>>) => object): Case => ({
    good: async () => {
      const made = await group()
      return { at: { id: made.id }, as: 'karel', body: body?.(made) }
    },
    bad: async () => ({ at: { id: (await group()).id }, as: 'mila', body: body && {} }),
  })

  return {
    readRoom: { good: () => ({ as: 'mila' }), bad: () => ({}) },
    readRoomPaper: {
      good: async () => {
        const { id, paper } = await group()
        return { at: { group: id, file: paper }, as: 'mila' }
      },
      bad: async () => ({ at: { group: (await group()).id, file: 'x' }, as: 'mila' }),
    },
    settleRoomTask: {
      good: async () => {
        const { id, task } = await group()
        return { at: { group: id, task }, as: 'mila', body: { isDone: true } }
      },
      bad: async () => {
        const { id, task } = await group()
        return { at: { group: id, task }, as: 'mila', body: {} }
      },
    },
    readRoomOfGroup: ofGroup(),
    inviteToRoom: ofGroup(({ member: row }) => ({ member: row })),
    publishRoomPapers: ofGroup(({ meeting: held }) => ({ meeting: held })),
  }
}

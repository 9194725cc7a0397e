import type { Cms } from '../cms'
import { writeFile, type Ground } from '../content'
import { inviteesAt, member } from '../invitees'
import { inHours } from '../signUp'
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
        meetings: [
          { date: '2021-01-10T12:00:00Z', memberPapers: [paper] },
          { date: inHours(300), memberPapers: [paper] },
        ],
        tasks: [{ text: 'Sepsat trasy', email }],
      },
    })
    const { body } = await cms.rest(`/api/working-groups/${id}`, { as: 'karel' })
    const [row, held, task] = [body.members[0].id, body.meetings[0].id, body.tasks[0].id]
    const coming = String(body.meetings[1].id)
    await post(`/api/working-groups/${id}/room/invite`, { member: row }, 'karel')
    return { id, paper, member: String(row), meeting: String(held), task: String(task), coming }
  }
  const ofGroup = (body?: (made: Awaited<ReturnType<typeof group>>) => object): Case => ({
    good: async () => {
      const made = await group()
      return { at: { id: made.id }, as: 'karel', body: body?.(made) }
    },
    bad: async () => ({ at: { id: (await group()).id }, as: 'mila', body: body && {} }),
  })

  const talked = async () => {
    const made = await group()
    const said = { meeting: made.coming, text: 'Souhlasím.' }
    const { body } = await post(`/api/room/comments/${made.id}`, said, 'mila')
    type Talk = { id: string; coming: { comments: { id: string }[] }[] }
    const room = (body.groups as Talk[]).find(({ id }) => id === made.id)
    const comment = room?.coming.flatMap(({ comments }) => comments)[0]?.id
    return { at: { group: made.id, comment: String(comment) }, id: made.id }
  }
  const ofTalk = (body: object): Case => ({
    good: async () => {
      const { id, at } = await talked()
      return { at: { id }, as: 'karel', body: { comment: at.comment, ...body } }
    },
    bad: async () => ({ at: { id: (await group()).id }, as: 'mila', body: {} }),
  })

  return {
    visitRoom: { good: () => ({ as: 'mila' }), bad: () => ({}) },
    addRoomComment: {
      good: async () => {
        const { id, coming } = await group()
        return { at: { group: id }, as: 'mila', body: { meeting: coming, text: 'Ano.' } }
      },
      bad: async () => ({ at: { group: (await group()).id }, as: 'mila', body: {} }),
    },
    changeRoomComment: {
      good: async () => ({ at: (await talked()).at, as: 'mila', body: { text: 'Jinak.' } }),
      bad: async () => ({ at: (await talked()).at, as: 'mila', body: {} }),
    },
    deleteRoomComment: {
      good: async () => ({ at: (await talked()).at, as: 'mila' }),
      bad: async () => ({ at: { ...(await talked()).at, comment: 'x' }, as: 'mila' }),
    },
    answerRoomComment: ofTalk({ text: 'Děkujeme.' }),
    removeRoomComment: ofTalk({ reason: 'Osobní údaje.' }),
    tellRoomPapers: ofGroup(({ coming }) => ({ meeting: coming })),
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

import type { Cms } from '../cms'
import type { Ground } from '../content'
import { inviteesAt, member } from '../invitees'
import type { Case } from './case'
import { roomCases } from './room'

/** A good and a bad question for each endpoint of invitations to meetings. */
export const meetingInvitations = (
  portal: () => { cms: Cms; ground: Ground },
): Record<string, Case> => {
  const { meeting, invite, linkOf } = inviteesAt(
    () => portal().cms,
    () => portal().ground,
  )
  const token = async () => {
    const { email, ...own } = member()
    const { group, occurrence } = await meeting([{ email, ...own }])
    await invite(group, occurrence)
    return linkOf(email)
  }

  return {
    ...roomCases(portal),
    readMeetingInvitation: {
      good: async () => ({ at: { token: await token() } }),
      bad: () => ({ at: { token: 'x'.repeat(43) } }),
    },
    replyToMeetingInvitation: {
      good: async () => ({ at: { token: await token() }, body: { reply: 'yes' } }),
      bad: async () => ({ at: { token: await token() }, body: { reply: 'maybe' } }),
    },
    readInvitees: {
      good: async () => ({ at: { id: (await meeting([member()])).group }, as: 'karel' }),
      bad: async () => ({ at: { id: (await meeting([member()])).group }, as: 'pavla' }),
    },
    inviteMembers: {
      good: async () => {
        const { group, occurrence } = await meeting([member()])
        return { at: { id: group }, as: 'karel', body: { occurrence } }
      },
      bad: async () => ({
        at: { id: (await meeting([member()])).group },
        as: 'karel',
        body: { occurrence: 'x' },
      }),
    },
  }
}

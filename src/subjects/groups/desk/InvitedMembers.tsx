import { useTranslation } from '@payloadcms/ui'

import { HeadRow } from '@/desk/HeadRow'
import { useSay } from '@/desk/useSay'
import { groupSides } from '@/lib/groupSides'
import type { Label, Locale } from '@/lib/label'
import type { ComingMeeting, InvitedMember } from '@/lib/meetingView'

import { replyNames } from '../invitees/states'
import { textsOfInvitees as texts } from './texts'

/** Who of a group comes to a meeting: counted by side, then one by one. */
export const InvitedMembers = ({ meeting }: { meeting: ComingMeeting }) => {
  const say = useSay()
  const language = useTranslation().i18n.language as Locale

  return (
    <>
      <p>
        {say(texts.coming)}:{' '}
        {meeting.sides
          .map(({ side, members, coming }) => `${say(groupSides[side])} ${coming}/${members}`)
          .join(', ')}
      </p>
      <table className="desk-table desk-folding">
        <HeadRow names={(['member', 'side', 'reply'] as const).map((name) => say(texts[name]))} />
        <tbody>
          {meeting.members.map((member, at) => (
            <tr key={at}>
              <th scope="row">{member.who}</th>
              <td data-label={texts.side[language]}>{say(groupSides[member.side])}</td>
              <td data-label={texts.reply[language]}>
                {[say(standingOf(member)), member.substitute].filter(Boolean).join(': ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const standingOf = ({ reply, isInvited, hasEmail }: InvitedMember): Label => {
  if (reply) return replyNames[reply]
  if (isInvited) return texts.noReply
  return hasEmail ? texts.notInvited : texts.noEmail
}

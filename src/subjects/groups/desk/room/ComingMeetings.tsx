import { useTranslation } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'
import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import type { RoomGroup, RoomMeeting } from '@/lib/roomView'

import { Comments } from './Comments'
import { Papers } from './Papers'
import { textsOfRoom as texts } from './texts'

type Props = { group: RoomGroup; setGroups: (groups: RoomGroup[]) => void }

/** The meetings to come: when, where, what about, the papers, the reply, and what members say. */
export const ComingMeetings = ({ group, setGroups }: Props) => {
  const say = useSay()
  return (
    <>
      <h3>{say(texts.coming)}</h3>
      {group.coming.length === 0 && <p>{say(texts.noComing)}</p>}
      {group.coming.map((meeting) => (
        <Meeting key={meeting.key} meeting={meeting} group={group} setGroups={setGroups} />
      ))}
    </>
  )
}

const Meeting = ({ meeting, group, setGroups }: Props & { meeting: RoomMeeting }) => {
  const say = useSay()
  const language = useTranslation().i18n.language as Locale
  const { title, date, where, online, agenda, papers } = meeting

  return (
    <article className="desk-room-meeting">
      <h4>{title || say(texts.meeting)}</h4>
      <p>
        <strong>{occurrenceText(language, date)}</strong>
      </p>
      {where && <p>{`${say(texts.where)}: ${where}`}</p>}
      {online && (
        <p>
          {say(texts.online)}: <a href={online}>{online}</a>
        </p>
      )}
      <Reply meeting={meeting} />
      {agenda && (
        <>
          <h5>{say(texts.agenda)}</h5>
          <p className="desk-room-lines">{agenda}</p>
        </>
      )}
      <h5>{say(texts.papers)}</h5>
      {papers.length > 0 ? <Papers papers={papers} /> : <p>{say(texts.noPapers)}</p>}
      <Comments group={group} meeting={meeting} setGroups={setGroups} />
    </article>
  )
}

const Reply = ({ meeting }: { meeting: RoomMeeting }) => {
  const say = useSay()
  const { reply, replyAt, substitute } = meeting
  if (!replyAt) return <p className="desk-quiet">{say(texts.notInvited)}</p>

  const words = reply ? say(texts.said[reply]) : say(texts.notReplied)
  return (
    <p>
      {reply === 'substitute' ? `${words} ${substitute ?? ''}.` : words}{' '}
      <a href={replyAt}>{say(reply ? texts.change : texts.reply)}</a>
    </p>
  )
}

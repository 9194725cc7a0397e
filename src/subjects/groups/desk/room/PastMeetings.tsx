import { useTranslation } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { RoomPast } from '@/lib/roomView'

import { CommentWords } from './CommentWords'
import { Papers } from './Papers'
import { textsOfTalk } from './talkTexts'
import { textsOfRoom as texts } from './texts'

/** What the group met about and agreed on, the last meeting first; each folded. */
export const PastMeetings = ({ meetings }: { meetings: RoomPast[] }) => {
  const say = useSay()
  return (
    <>
      <h3>{say(texts.past)}</h3>
      {meetings.length === 0 && <p>{say(texts.noPast)}</p>}
      {meetings.map((meeting) => (
        <Meeting key={meeting.key} meeting={meeting} />
      ))}
    </>
  )
}

const Meeting = ({ meeting }: { meeting: RoomPast }) => {
  const say = useSay()
  const language = useTranslation().i18n.language as Locale
  const { date, title, conclusions, resolutions, minutes, papers, comments } = meeting

  return (
    <details className="desk-room-meeting">
      <summary>{`${formatDate(language, date)}: ${title || say(texts.meeting)}`}</summary>
      {conclusions && <p className="desk-room-lines">{conclusions}</p>}
      {resolutions.length > 0 && (
        <>
          <h4>{say(texts.resolutions)}</h4>
          <ul>
            {resolutions.map((each, at) => (
              <li key={at}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {minutes && (
        <>
          <h4>{say(texts.minutes)}</h4>
          <Papers papers={[minutes]} />
        </>
      )}
      {papers.length > 0 && (
        <>
          <h4>{say(texts.papers)}</h4>
          <Papers papers={papers} />
        </>
      )}
      {comments.length > 0 && (
        <>
          <h4>{say(textsOfTalk.title)}</h4>
          <ul className="desk-room-talk">
            {comments.map((comment) => (
              <li key={comment.id}>
                <CommentWords comment={comment} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

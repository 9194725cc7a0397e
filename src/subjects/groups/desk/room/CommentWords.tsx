import { useTranslation } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'
import { formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { RoomComment } from '@/lib/roomView'

import { textsOfTalk as texts } from './talkTexts'

/** Who said what, when and about what, and the answer of the office. */
export const CommentWords = ({ comment }: { comment: RoomComment }) => {
  const say = useSay()
  const language = useTranslation().i18n.language as Locale
  const { author, paper, text, writtenAt, changedAt, answer, removed } = comment
  const moment = (at: string) => formatDateTime(language, at)

  return (
    <>
      <p>
        <strong>{author}</strong>{' '}
        <span className="desk-quiet">
          {[moment(writtenAt), changedAt && `${say(texts.changed)} ${moment(changedAt)}`]
            .filter(Boolean)
            .join(', ')}
        </span>
      </p>
      {paper !== null && <p className="desk-quiet">{`${say(texts.toPaper)}: ${paper}`}</p>}
      {text !== null && <p className="desk-room-lines">{text}</p>}
      {removed !== null && <p>{`${say(texts.removed)}: ${removed}`}</p>}
      {answer && (
        <div className="desk-room-answer">
          <p>
            <strong>{say(texts.officeSays)}</strong>{' '}
            <span className="desk-quiet">{`${answer.author}, ${moment(answer.at)}`}</span>
          </p>
          <p className="desk-room-lines">{answer.text}</p>
        </div>
      )}
    </>
  )
}

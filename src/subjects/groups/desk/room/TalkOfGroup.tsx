import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { useSay } from '@/desk/useSay'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import {
  longestComment,
  longestReason,
  type RoomComment,
  type RoomOfGroup as View,
} from '@/lib/roomView'

import { CommentWords } from './CommentWords'
import { sender } from './sender'
import { textsOfTalk as texts } from './talkTexts'
import { Writer } from './Writer'

type Props = { url: string; view: View; setView: (view: View) => void }

/** What members say of meetings, with the answer of the office and the way to take a comment away. */
export const TalkOfGroup = ({ url, view, setView }: Props) => {
  const say = useSay()
  const language = useTranslation().i18n.language as Locale
  return (
    <>
      {view.talks.map(({ meeting, title, date, comments }) => (
        <div key={meeting}>
          <h4>
            {[say(texts.title), formatDate(language, date), title].filter(Boolean).join(', ')}
          </h4>
          <ul className="desk-room-talk">
            {comments.map((comment) => (
              <li key={comment.id}>
                <CommentWords comment={comment} />
                {comment.removed === null && (
                  <Office url={url} comment={comment} setView={setView} />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

type OfficeProps = Pick<Props, 'url' | 'setView'> & { comment: RoomComment }

const Office = ({ url, comment, setView }: OfficeProps) => {
  const say = useSay()
  const { language } = useTranslation().i18n
  const [doing, setDoing] = useState<'answer' | 'remove' | null>(null)
  const { id, author, answer } = comment
  const post = sender<View & { message?: string }>('POST', language, setView)
  const close = () => setDoing(null)

  if (doing === 'answer')
    return (
      <Writer
        kept={`room-answer:${id}`}
        label={say(texts.answerWords)}
        hint={texts.answerHint}
        submit={texts.save}
        longest={longestComment}
        initial={answer?.text ?? ''}
        send={(text) => post(`${url}/answer`, { comment: id, text })}
        onClose={close}
      />
    )
  if (doing === 'remove')
    return (
      <Writer
        kept={`room-remove:${id}`}
        label={say(texts.reason)}
        hint={texts.reasonHint}
        submit={texts.remove}
        longest={longestReason}
        send={(reason) => post(`${url}/remove`, { comment: id, reason })}
        onClose={close}
      />
    )
  const verb = say(answer ? texts.answerAgain : texts.answer)
  return (
    <p>
      <Button
        type="button"
        size="small"
        aria-label={`${verb}: ${author}`}
        onClick={() => setDoing('answer')}
      >
        {verb}
      </Button>{' '}
      <Button
        type="button"
        size="small"
        buttonStyle="secondary"
        aria-label={`${say(texts.remove)}: ${author}`}
        onClick={() => setDoing('remove')}
      >
        {say(texts.remove)}
      </Button>
    </p>
  )
}

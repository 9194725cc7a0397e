import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import { longestComment, type RoomComment, type RoomGroup, type RoomMeeting } from '@/lib/roomView'

import { CommentWords } from './CommentWords'
import { sender } from './sender'
import { textsOfTalk as texts } from './talkTexts'
import { Writer } from './Writer'

type Answer = { groups: RoomGroup[]; message?: string }
type Props = { group: RoomGroup; meeting: RoomMeeting; setGroups: (groups: RoomGroup[]) => void }

/** What members say of a coming meeting, and the field where one more is written until it begins. */
export const Comments = ({ group, meeting, setGroups }: Props) => {
  const say = useSay()
  const { comments, canComment } = meeting
  return (
    <>
      <h5>{say(texts.title)}</h5>
      {comments.length === 0 && <p>{say(texts.none)}</p>}
      <ul className="desk-room-talk">
        {comments.map((comment) => (
          <li key={comment.id}>
            {comment.isOwn && canComment && comment.text !== null ? (
              <OwnComment comment={comment} group={group} setGroups={setGroups} />
            ) : (
              <CommentWords comment={comment} />
            )}
          </li>
        ))}
      </ul>
      {canComment ? (
        <NewComment group={group} meeting={meeting} setGroups={setGroups} />
      ) : (
        <p className="desk-quiet">{say(texts.over)}</p>
      )}
    </>
  )
}

const NewComment = ({ group, meeting, setGroups }: Props) => {
  const say = useSay()
  const id = useId()
  const { language } = useTranslation().i18n
  const [paper, setPaper] = useState('')
  const post = sender<Answer>('POST', language, ({ groups }) => setGroups(groups))
  const send = (text: string) =>
    post(`/api/room/comments/${group.id}`, {
      meeting: meeting.key,
      text,
      ...(paper && { paper }),
    })

  return (
    <>
      {meeting.papers.length > 0 && (
        <div className="desk-room-writer">
          <label htmlFor={id}>{say(texts.about)}</label>
          <select id={id} value={paper} onChange={(event) => setPaper(event.target.value)}>
            <option value="">{say(texts.whole)}</option>
            {meeting.papers.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </div>
      )}
      <Writer
        kept={`room:${group.id}:${group.member}:${meeting.key}`}
        label={say(texts.words)}
        hint={texts.whoSees}
        submit={texts.add}
        longest={longestComment}
        send={send}
      />
    </>
  )
}

type OwnProps = Pick<Props, 'group' | 'setGroups'> & { comment: RoomComment }

const OwnComment = ({ comment, group, setGroups }: OwnProps) => {
  const say = useSay()
  const { language } = useTranslation().i18n
  const { isBusy, run } = useRestAction()
  const [doing, setDoing] = useState<'change' | 'erase' | null>(null)
  const url = `/api/room/comments/${group.id}/${comment.id}`
  const words = (comment.text ?? '').slice(0, 40)
  const taken = ({ groups }: Answer) => setGroups(groups)
  const change = sender<Answer>('PATCH', language, taken)
  const erase = sender<Answer>('DELETE', language, taken)

  if (doing === 'change')
    return (
      <Writer
        kept={`room:${group.id}:${group.member}:${comment.id}`}
        label={say(texts.words)}
        submit={texts.save}
        longest={longestComment}
        initial={comment.text ?? ''}
        send={(text) => change(url, { text })}
        onClose={() => setDoing(null)}
      />
    )
  return (
    <>
      <CommentWords comment={comment} />
      {doing === 'erase' ? (
        <>
          <p>{say(texts.eraseSure)}</p>
          <Button
            type="button"
            size="small"
            disabled={isBusy}
            onClick={() => void run(() => erase(url))}
          >
            {say(texts.eraseYes)}
          </Button>{' '}
          <Small onClick={() => setDoing(null)} of={words}>
            {say(texts.close)}
          </Small>
        </>
      ) : (
        <>
          <Small onClick={() => setDoing('change')} of={words}>
            {say(texts.change)}
          </Small>{' '}
          <Small onClick={() => setDoing('erase')} of={words}>
            {say(texts.erase)}
          </Small>
        </>
      )}
    </>
  )
}

type SmallProps = { onClick: () => void; of: string; children: string }

const Small = ({ onClick, of, children }: SmallProps) => (
  <Button
    type="button"
    size="small"
    buttonStyle="secondary"
    aria-label={`${children}: ${of}`}
    onClick={onClick}
  >
    {children}
  </Button>
)

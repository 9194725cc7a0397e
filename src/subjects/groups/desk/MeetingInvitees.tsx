'use client'

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import type { Locale } from '@/lib/label'
import type { ComingMeeting } from '@/lib/meetingView'
import { occurrenceText } from '@/lib/occurrenceText'

import { InvitedMembers } from './InvitedMembers'
import { textsOfInvitees as texts } from './texts'

type Answer = { meetings: ComingMeeting[]; message?: string }

/** In a group: its meetings to come, who of its members comes, and the button that invites them. */
export const MeetingInvitees = () => {
  const say = useSay()
  const { id } = useDocumentInfo()
  const [meetings, setMeetings] = useState<ComingMeeting[] | null>(null)

  useEffect(() => {
    if (!id) return
    askRest<Answer>(`/api/working-groups/${id}/invitees`).then(
      (answer) => setMeetings(answer.meetings),
      // A draft has none.
      () => setMeetings(null),
    )
  }, [id])

  if (!id || meetings === null) return null
  return (
    <section className="desk-answer" aria-label={say(texts.title)}>
      <h3>{say(texts.title)}</h3>
      {meetings.length === 0 && <p className="desk-quiet">{say(texts.none)}</p>}
      {meetings.map((meeting) => (
        <Meeting key={meeting.occurrence} {...{ meeting, group: String(id), setMeetings }} />
      ))}
    </section>
  )
}

type Props = {
  meeting: ComingMeeting
  group: string
  setMeetings: (meetings: ComingMeeting[]) => void
}

const Meeting = ({ meeting, group, setMeetings }: Props) => {
  const say = useSay()
  const language = useTranslation().i18n.language as Locale
  const { isBusy, run } = useRestAction()
  const { title, date, members, quorum, occurrence } = meeting
  const canInvite = members.some(({ hasEmail, isInvited }) => hasEmail && !isInvited)
  const invite = () =>
    run(async () => {
      const answer = await askRest<Answer>(`/api/working-groups/${group}/invitees`, {
        method: 'POST',
        body: { occurrence },
        language,
      })
      setMeetings(answer.meetings)
      return { message: answer.message }
    })

  return (
    <div>
      <h4>{`${title}, ${occurrenceText(language, date)}`}</h4>
      {quorum && (
        <p>
          <strong>
            {say(
              quorum.coming >= quorum.needed
                ? texts.quorum(quorum.coming, quorum.needed)
                : texts.noQuorum(quorum.coming, quorum.needed),
            )}
          </strong>
        </p>
      )}
      <InvitedMembers meeting={meeting} />
      {canInvite && (
        <Button type="button" size="small" disabled={isBusy} onClick={() => void invite()}>
          {say(texts.invite)}
        </Button>
      )}
    </div>
  )
}

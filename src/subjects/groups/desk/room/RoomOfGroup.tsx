'use client'

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { HeadRow } from '@/desk/HeadRow'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { RoomOfGroup as View } from '@/lib/roomView'

import { TalkOfGroup } from './TalkOfGroup'
import { Telling } from './Telling'
import { textsOfRoomOfGroup as texts } from './texts'

type Answer = View & { message?: string }

/** In a group: which of its members can enter the room, and the papers that wait to be public. */
export const RoomOfGroup = () => {
  const say = useSay()
  const language = useTranslation().i18n.language as Locale
  const { id } = useDocumentInfo()
  const { isBusy, run } = useRestAction()
  const [view, setView] = useState<View | null>(null)
  const url = `/api/working-groups/${id}/room`

  useEffect(() => {
    if (!id) return
    askRest<View>(url).then(setView, () => setView(null))
  }, [id, url])

  if (!id || view === null) return null
  const act = (verb: 'invite' | 'publish' | 'tell', body: object) =>
    void run(async () => {
      const call = { method: 'POST', body, language } as const
      const { message, ...seen } = await askRest<Answer>(`${url}/${verb}`, call)
      setView(seen)
      return { message }
    })
  const { members, meetings } = view

  return (
    <section className="desk-answer" aria-label={say(texts.title)}>
      <h3>{say(texts.title)}</h3>
      <p className="desk-quiet">{say(members.length > 0 ? texts.explained : texts.noMembers)}</p>
      {members.length > 0 && (
        <table className="desk-table desk-folding">
          <HeadRow names={[say(texts.member), say(texts.access)]} />
          <tbody>
            {members.map(({ member, who, standing }) => (
              <tr key={member}>
                <th scope="row">{who}</th>
                <td data-label={say(texts.access)}>
                  {say(texts.standings[standing])}{' '}
                  {(standing === 'none' || standing === 'invited') && (
                    <Button
                      type="button"
                      size="small"
                      buttonStyle="secondary"
                      disabled={isBusy}
                      aria-label={`${say(standing === 'none' ? texts.invite : texts.again)}: ${who}`}
                      onClick={() => act('invite', { member })}
                    >
                      {say(standing === 'none' ? texts.invite : texts.again)}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Telling
        meetings={view.toTell}
        isBusy={isBusy}
        tell={(meeting) => act('tell', { meeting })}
      />
      {meetings.map(({ meeting, date, topic, papers }) => (
        <div key={meeting}>
          <h4>
            {[say(texts.forMembers), formatDate(language, date), topic].filter(Boolean).join(', ')}
          </h4>
          <p>{papers.join(', ')}</p>
          <Button
            type="button"
            size="small"
            buttonStyle="secondary"
            disabled={isBusy}
            onClick={() => act('publish', { meeting })}
          >
            {say(texts.publish)}
          </Button>
        </div>
      ))}
      <TalkOfGroup url={url} view={view} setView={setView} />
    </section>
  )
}

'use client'

import { Button } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useSay } from '@/desk/useSay'
import type { RoomGroup } from '@/lib/roomView'

import { ComingMeetings } from './ComingMeetings'
import { OwnTasks } from './OwnTasks'
import { PastMeetings } from './PastMeetings'
import { textsOfRoom as texts } from './texts'

type Answer = { groups: RoomGroup[] }

/** All groups of a member, one below the other. */
export const Room = () => {
  const say = useSay()
  const [groups, setGroups] = useState<RoomGroup[] | null>(null)
  const [hasFailed, setFailed] = useState(false)

  const load = useCallback(() => {
    askRest<Answer>('/api/room/visit', { method: 'POST' }).then(
      (answer) => {
        setFailed(false)
        setGroups(answer.groups)
      },
      () => setFailed(true),
    )
  }, [])
  useEffect(load, [load])

  if (hasFailed)
    return (
      <div role="alert">
        <p>{say(texts.failed)}</p>
        <Button type="button" size="small" onClick={load}>
          {say(texts.again)}
        </Button>{' '}
        <a href="/admin/login?redirect=%2Fadmin%2Fmoje-skupiny">{say(texts.signIn)}</a>
      </div>
    )
  if (groups === null) return <p role="status">{say(texts.loading)}</p>
  if (groups.length === 0) return <p>{say(texts.empty)}</p>

  return (
    <div className="desk-room">
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`}>
          <h2 id={`group-${group.id}`}>{group.name}</h2>
          <p className="desk-quiet">
            {`${say(texts.represents)}: ${group.represents}. `}
            <a href={`/pracovni-skupiny/${group.slug}`}>{say(texts.toGroup)}</a>
          </p>
          <ComingMeetings group={group} setGroups={setGroups} />
          <OwnTasks group={group} setGroups={setGroups} />
          <PastMeetings meetings={group.past} />
        </section>
      ))}
    </div>
  )
}

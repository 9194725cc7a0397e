'use client'

import { Button, useAuth, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useState } from 'react'

import { askRest } from '@/desk/askRest'
import { decides } from '@/desk/decides'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import type { User } from '@/payload-types'

import { EndDialog, type AtStake } from './EndDialog'
import { textsOfEnding as texts } from './texts'

type Named = { id: string; name: string }

const namesOf = async (collection: string, where: string): Promise<Named[]> => {
  const url = `/api/${collection}?${where}&select[name]=true&sort=name&depth=0&pagination=false`
  return (await askRest<{ docs: Named[] }>(url)).docs
}

/** In the editor of an organisation: staff say that it has ended, and what becomes of its services and people. */
export const EndProvider = () => {
  const { id, hasPublishedDoc, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth<User>()
  const say = useSay()
  const reading = useRestAction(texts.unread)
  const ending = useRestAction(texts.failed)
  const [atStake, setAtStake] = useState<AtStake | null>(null)
  const { title } = useDocumentTitle()
  const isStaff = decides(user && { ...user, collection: 'users' })
  if (!isStaff || !id || !hasPublishedDoc || savedDocumentData?.hasEnded) return null

  const open = () =>
    reading.run(async () => {
      const [services, providers, { totalDocs }] = await Promise.all([
        namesOf('services', `where[provider][equals]=${id}&where[state][not_equals]=ended`),
        namesOf('providers', 'where[_status][equals]=published&where[hasEnded][not_equals]=true'),
        askRest<{ totalDocs: number }>(
          `/api/users/count?where[role][equals]=provider&where[isMachine][not_equals]=true&where[providers][in]=${id}`,
        ),
      ])
      const successors = providers.filter((each) => each.id !== id)
      setAtStake({ services: services.map((each) => each.name), successors, people: totalDocs })
    })
  const end = async (body: object) => {
    const isDone = await ending.run(() =>
      askRest(`/api/providers/${id}/end`, { method: 'POST', body }),
    )
    // The form still holds the state before, whose saving would be refused as stale.
    if (isDone) window.location.reload()
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        disabled={reading.isBusy}
        margin={false}
        onClick={() => void open()}
        size="medium"
      >
        {say(texts.open)}
      </Button>
      {atStake && (
        <EndDialog
          atStake={atStake}
          isBusy={ending.isBusy}
          name={title}
          onClose={() => setAtStake(null)}
          onEnd={(body) => void end(body)}
        />
      )}
    </>
  )
}

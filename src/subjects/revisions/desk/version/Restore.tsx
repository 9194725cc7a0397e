'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { askRest, Refused } from '@/desk/askRest'
import { Dialog } from '@/desk/Dialog'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import { textsOfVersion as texts } from './texts'

type Props = {
  collection: string
  version: string
  when: string
  /** The newest form that this page has seen: a later one of somebody else is not covered in silence. */
  revision: string
  /** The editor of the document. */
  home: string
}

/** Brings a version back into the draft, after a question; nothing changes on the website. */
export const Restore = ({ collection, version, when, revision, home }: Props) => {
  const say = useSay()
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const { isBusy, run } = useRestAction()

  const restore = async () => {
    const query = new URLSearchParams({ draft: 'true', depth: '0', revision })
    const address = `/api/${collection}/versions/${version}?${query}`
    const work = async () => {
      await askRest(address, { method: 'POST' }).catch(async (refusal: unknown) => {
        throw (await isSignedOut()) ? new Refused([{ message: say(texts.signedOut) }]) : refusal
      })
    }
    if (await run(work, texts.restored)) return router.push(home)
    // What was refused is said below the window.
    setAsking(false)
  }

  return (
    <>
      <Button onClick={() => setAsking(true)} size="medium">
        {say(texts.restore)}
      </Button>
      {isAsking && (
        <Dialog
          isBusy={isBusy}
          onClose={() => setAsking(false)}
          onSubmit={() => void restore()}
          submit={say(texts.restore)}
          title={say(texts.restoreTitle)}
        >
          <p>{say(texts.restoreSays(when))}</p>
        </Dialog>
      )}
    </>
  )
}

const isSignedOut = (): Promise<boolean> =>
  askRest<{ user: object | null }>('/api/users/me').then(
    ({ user }) => user === null,
    () => false,
  )

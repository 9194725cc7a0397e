'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import { formatDate } from '@/lib/formatDate'
import { localeOf } from '@/lib/localeOf'

import { textsOfMachine as texts } from './textsOfMachine'

type Props = {
  expiresAt: string | null | undefined
  lastUsedOn: string | null | undefined
  make: () => void
  revoke: () => Promise<{ message: string }>
}

/** Until when a key holds and when it was used last; the ways to a new one and to its end. */
export const KeyState = ({ expiresAt, lastUsedOn, make, revoke }: Props) => {
  const tell = useSay()
  const { i18n } = useTranslation()
  const dayOf = (instant: string) => formatDate(localeOf(i18n.language), instant)
  const [openedAt] = useState(() => Date.now())
  const [isSure, setSure] = useState(false)
  const { isBusy, run } = useRestAction(texts.failed)

  const end = async (): Promise<void> => {
    if (await run(revoke)) setSure(false)
  }

  if (!expiresAt)
    return (
      <>
        <p>{tell(texts.none)}</p>
        <Button margin={false} onClick={make}>
          {tell(texts.make)}
        </Button>
      </>
    )
  const isOver = Date.parse(expiresAt) <= openedAt
  return (
    <>
      <p>
        {tell(isOver ? texts.over : texts.until)} {dayOf(expiresAt)}.
        <br />
        {lastUsedOn ? `${tell(texts.lastUsed)} ${dayOf(lastUsedOn)}.` : tell(texts.neverUsed)}
      </p>
      {isSure && <p>{tell(texts.revokeHint)}</p>}
      <div className="desk-key-ways">
        {isSure ? (
          <>
            <Button disabled={isBusy} margin={false} onClick={() => void end()}>
              {tell(texts.revokeSure)}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => setSure(false)}>
              {tell(texts.back)}
            </Button>
          </>
        ) : (
          <>
            <Button buttonStyle="secondary" margin={false} onClick={make}>
              {tell(texts.makeNew)}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => setSure(true)}>
              {tell(texts.revoke)}
            </Button>
          </>
        )}
      </div>
    </>
  )
}

'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useSay } from '@/desk/useSay'

import { textsOfSecondFactor as texts } from './textsOfSecondFactor'

/** Copies the secret for an app on the same telephone, and tells whether that worked. */
export const CopySecret = ({ secret }: { secret: string }) => {
  const tell = useSay()
  const [note, setNote] = useState('')

  const copy = async (): Promise<void> => {
    // There is no clipboard where the desk is not served over https.
    const isCopied = await navigator.clipboard?.writeText(secret).then(
      () => true,
      () => false,
    )
    setNote(tell(isCopied ? texts.secretCopied : texts.secretNotCopied))
  }

  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => void copy()}>
        {tell(texts.copySecret)}
      </Button>
      <p role="status">{note}</p>
    </>
  )
}

'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { useSay } from '@/desk/useSay'

import { textsOfSecondFactor as texts } from './textsOfSecondFactor'

/** The recovery codes, this once, with ways to keep them. */
export const RecoveryCodes = ({ codes }: { codes: string[] }) => {
  const tell = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  const [note, setNote] = useState('')
  useEffect(() => heading.current?.focus(), [])

  const copy = async (): Promise<void> => {
    // There is no clipboard where the desk is not served over https.
    const isCopied = await navigator.clipboard?.writeText(codes.join('\n')).then(
      () => true,
      () => false,
    )
    setNote(tell(isCopied ? texts.copied : texts.notCopied))
  }

  return (
    <div className="desk-recovery">
      <h2 ref={heading} tabIndex={-1}>
        {tell(texts.saveCodes)}
      </h2>
      <p>{tell(texts.codesOnce)}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="desk-recovery-ways">
        <Button buttonStyle="secondary" margin={false} onClick={() => void copy()}>
          {tell(texts.copy)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => window.print()}>
          {tell(texts.print)}
        </Button>
        <Button el="anchor" margin={false} url="/admin">
          {tell(texts.go)}
        </Button>
      </div>
      <p role="status">{note}</p>
    </div>
  )
}

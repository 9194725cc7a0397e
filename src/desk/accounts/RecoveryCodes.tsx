'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { textsOfSecondFactor as texts } from './textsOfSecondFactor'
import { useSay } from './useSay'

/** The recovery codes, this once, with ways to keep them. */
export const RecoveryCodes = ({ codes }: { codes: string[] }) => {
  const tell = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  const [note, setNote] = useState('')
  useEffect(() => heading.current?.focus(), [])

  const copy = (): void =>
    void navigator.clipboard?.writeText(codes.join('\n')).then(
      () => setNote(tell(texts.copied)),
      () => setNote(tell(texts.notCopied)),
    )

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
        <Button buttonStyle="secondary" margin={false} onClick={copy}>
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

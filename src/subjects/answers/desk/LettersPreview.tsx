'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { useSay } from '@/desk/useSay'

import { textsOfMissing as texts } from './texts'
import type { Preview } from './useMissing'

type Props = { preview: Preview; isBusy: boolean; onSend: () => void; onClose: () => void }

/** The letters as they would leave, and the one button that sends them. */
export const LettersPreview = ({ preview, isBusy, onSend, onClose }: Props) => {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { letters, without } = preview

  return (
    <section className="desk-proposal">
      <h2 ref={heading} tabIndex={-1}>
        {say(texts.willLeave(letters.length))}
      </h2>
      {without > 0 && <p>{say(texts.without(without))}</p>}
      {letters.map(({ to, measures, subject, text }, at) => (
        <details key={to} open={at === 0}>
          <summary>{say(texts.letterTo(to, measures))}</summary>
          <p>
            <strong>{subject}</strong>
          </p>
          <blockquote>{text}</blockquote>
        </details>
      ))}
      <div className="desk-tree-tools">
        <Button disabled={isBusy} margin={false} onClick={onSend} size="medium">
          {say(texts.send)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium">
          {say(texts.back)}
        </Button>
      </div>
    </section>
  )
}

'use client'

import { Button, useLocale } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

import { useSay } from '@/desk/useSay'

import { Said } from './Said'
import { textsOfPanel as texts } from './texts'
import { useCheck } from './useCheck'
import type { Extent } from './usePublish'

type Props = { extent: Extent; onClose: () => void; onPublish: () => void }

/** Before publishing: what will be seen and where, what is missing; then publish, or back to the text as it was. */
export const Panel = ({ extent, onClose, onPublish }: Props) => {
  const say = useSay()
  const { label: language } = useLocale()
  const check = useCheck(onClose)
  const dialog = useRef<HTMLDialogElement>(null)
  const publish = useRef<HTMLButtonElement | null>(null)
  const back = useRef<HTMLButtonElement | null>(null)
  const [title, content] = [useId(), useId()]
  const isRefused = check !== null && check !== 'unknown' && check.faults.length > 0
  useEffect(() => {
    if (isRefused) back.current?.focus()
  }, [isRefused])
  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    publish.current?.focus()
    return () => {
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])

  return createPortal(
    <dialog
      aria-describedby={content}
      aria-labelledby={title}
      className="desk-panel"
      onClose={onClose}
      ref={dialog}
    >
      <h2 id={title}>{say(texts.title)}</h2>
      <div aria-live="polite" className="desk-panel-said" id={content} tabIndex={0}>
        {check === null && <p>{say(texts.looking)}</p>}
        {check === 'unknown' && <p>{say(texts.unknown)}</p>}
        {check && check !== 'unknown' && <Said check={check} />}
      </div>
      <div className="desk-panel-choice">
        <Button
          extraButtonProps={{ 'aria-disabled': check === null }}
          margin={false}
          onClick={() => check && onPublish()}
          ref={publish}
          size="medium"
        >
          {say(
            extent === 'all'
              ? texts.publish
              : texts.publishIn(typeof language === 'string' ? language : ''),
          )}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => dialog.current?.close()}
          ref={back}
          size="medium"
        >
          {say(texts.back)}
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}

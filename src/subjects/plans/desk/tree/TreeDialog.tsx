'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import { useSay } from '@/desk/useSay'

import { textsOfTree as texts } from './texts'

type Props = {
  title: string
  submit: string
  isBusy: boolean
  /** A second way to go on, beside the first. */
  other?: ReactNode
  onSubmit: (form: FormData) => void
  onClose: () => void
  children: ReactNode
}

/** Asks for something above the tree; Esc and „Zpět“ lead back to where one was. */
export const TreeDialog = ({
  title,
  submit,
  isBusy,
  other,
  onSubmit,
  onClose,
  children,
}: Props) => {
  const say = useSay()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    if (!isBusy) onSubmit(new FormData(event.currentTarget, submitter))
  }

  return createPortal(
    <dialog
      aria-labelledby={id}
      className="desk-panel desk-tree-dialog"
      onClose={onClose}
      ref={dialog}
    >
      <form onSubmit={send}>
        <h2 id={id}>{title}</h2>
        <div className="desk-tree-asked">{children}</div>
        <div className="desk-panel-choice">
          <Button disabled={isBusy} margin={false} size="medium" type="submit">
            {submit}
          </Button>
          {other}
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => dialog.current?.close()}
            size="medium"
          >
            {say(texts.cancel)}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}

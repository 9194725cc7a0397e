'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import { label } from '@/lib/label'

import { useSay } from './useSay'

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

/** Asks for something above a page of the desk; Esc and „Zpět“ lead back to where one was. */
export const Dialog = ({ title, submit, isBusy, other, onSubmit, onClose, children }: Props) => {
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
    <dialog aria-labelledby={id} className="desk-panel desk-dialog" onClose={onClose} ref={dialog}>
      <form onSubmit={send}>
        <h2 id={id}>{title}</h2>
        <div className="desk-dialog-asked">{children}</div>
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
            {say(back)}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}

const back = label('Zpět', 'Back', 'Назад')

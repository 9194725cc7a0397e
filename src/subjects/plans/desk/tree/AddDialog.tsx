'use client'

import { useId } from 'react'

import { Dialog } from '@/desk/Dialog'
import { useSay } from '@/desk/useSay'

import { textsOfTree as texts } from './texts'

type Props = {
  under: string
  /** Offered: nothing is stored before somebody says so. */
  code: string
  isBusy: boolean
  onAdd: (measure: { code: string; title: string }, opens: boolean) => void
  onClose: () => void
}

/** A measure under a priority or goal, as a draft. */
export const AddDialog = ({ under, code, isBusy, onAdd, onClose }: Props) => {
  const say = useSay()
  const id = useId()

  return (
    <Dialog
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={(form) =>
        onAdd(
          { code: String(form.get('code')), title: String(form.get('title')) },
          form.get('then') === 'open',
        )
      }
      other={
        <button className="btn btn--style-secondary btn--size-medium" name="then" value="open">
          {say(texts.createAndOpen)}
        </button>
      }
      submit={say(texts.create)}
      title={say(texts.addUnder(under))}
    >
      <label htmlFor={`${id}-title`}>{say(texts.name)}</label>
      <input
        autoFocus
        className="desk-select"
        id={`${id}-title`}
        maxLength={250}
        name="title"
        required
      />
      <label htmlFor={`${id}-code`}>{say(texts.code)}</label>
      <input
        className="desk-select"
        defaultValue={code}
        id={`${id}-code`}
        maxLength={40}
        name="code"
        required
        spellCheck={false}
      />
    </Dialog>
  )
}

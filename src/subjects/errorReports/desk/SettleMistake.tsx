'use client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import { label } from '@/lib/label'

const texts = {
  answer: label('Odpověď', 'Answer', 'Відповідь'),
  help: label(
    'Nechal-li člověk adresu, dostane odpověď e-mailem.',
    'If the person left an address, the answer goes there by e-mail.',
    'Якщо людина залишила адресу, відповідь надійде їй поштою.',
  ),
  send: label('Odpovědět', 'Answer', 'Відповісти'),
  close: label('Uzavřít', 'Close', 'Закрити'),
}

/** Under a reported mistake: the answer and the end of it; what was typed stays when the server refuses. */
export const SettleMistake = () => {
  const router = useRouter()
  const field = useId()
  const { id } = useDocumentInfo()
  const say = useSay()
  const { isBusy, run } = useRestAction()
  const stored = useFormFields(([fields]) => fields.state?.value as string | undefined)
  const [state, setState] = useState<string | null>(null)
  const [text, setText] = useState('')
  const now = state ?? stored

  const bodyOf = (verb: 'answer' | 'close') => (verb === 'answer' ? { text } : {})
  const post = async (verb: 'answer' | 'close', next: string) => {
    const url = `/api/mistakes/${id}/${verb}`
    if (!(await run(() => askRest(url, { method: 'POST', body: bodyOf(verb) })))) return

    setState(next)
    router.refresh()
  }

  if (!id || now === 'closed') return null
  return (
    <div className="desk-answer">
      {now === 'new' && (
        <>
          <div className="desk-decide-reason">
            <label htmlFor={field}>{say(texts.answer)}</label>
            <textarea
              id={field}
              aria-describedby={`${field}-help`}
              maxLength={2_000}
              onChange={({ target }) => setText(target.value)}
              rows={3}
              value={text}
            />
            <p id={`${field}-help`}>{say(texts.help)}</p>
          </div>
          <Button
            disabled={isBusy || text.trim() === ''}
            onClick={() => void post('answer', 'answered')}
            size="medium"
          >
            {say(texts.send)}
          </Button>
        </>
      )}
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        onClick={() => void post('close', 'closed')}
        size="medium"
      >
        {say(texts.close)}
      </Button>
    </div>
  )
}

'use client'

import { Button, toast, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { label, say, type Label } from '@/lib/label'

type Answer = { message?: string; errors?: { message: string }[] }

const texts = {
  answer: label('Odpověď', 'Answer', 'Відповідь'),
  help: label(
    'Nechal-li člověk adresu, dostane odpověď e-mailem.',
    'If the person left an address, the answer goes there by e-mail.',
    'Якщо людина залишила адресу, відповідь надійде їй поштою.',
  ),
  send: label('Odpovědět', 'Answer', 'Відповісти'),
  close: label('Uzavřít', 'Close', 'Закрити'),
  failed: label(
    'Nepodařilo se. Zkuste to prosím znovu.',
    'That did not work. Please try again.',
    'Не вдалося. Спробуйте ще раз.',
  ),
}

/** Under a reported mistake: the answer and the end of it; what was typed stays when the server refuses. */
export const SettleMistake = () => {
  const router = useRouter()
  const field = useId()
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const stored = useFormFields(([fields]) => fields.state?.value as string | undefined)
  const [state, setState] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const tell = (words: Label) => say({ i18n: { language: i18n.language } }, words)
  const now = state ?? stored

  const post = async (verb: 'answer' | 'close', next: string) => {
    setBusy(true)
    const response = await fetch(`/api/mistakes/${id}/${verb}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text }),
    }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as Answer | null
    setBusy(false)
    if (!response?.ok) return void toast.error(answer?.errors?.[0]?.message ?? tell(texts.failed))

    toast.success(answer?.message ?? '')
    setState(next)
    router.refresh()
  }

  if (!id || now === 'closed') return null
  return (
    <div className="desk-answer">
      {now === 'new' && (
        <>
          <div className="desk-decide-reason">
            <label htmlFor={field}>{tell(texts.answer)}</label>
            <textarea
              id={field}
              aria-describedby={`${field}-help`}
              maxLength={2_000}
              onChange={({ target }) => setText(target.value)}
              rows={3}
              value={text}
            />
            <p id={`${field}-help`}>{tell(texts.help)}</p>
          </div>
          <Button
            disabled={isBusy || text.trim() === ''}
            onClick={() => void post('answer', 'answered')}
            size="medium"
          >
            {tell(texts.send)}
          </Button>
        </>
      )}
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        onClick={() => void post('close', 'closed')}
        size="medium"
      >
        {tell(texts.close)}
      </Button>
    </div>
  )
}

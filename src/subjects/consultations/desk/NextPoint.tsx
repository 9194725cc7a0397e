'use client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import { idOf } from '@/lib/idOf'
import { label } from '@/lib/label'

type Made = { doc: { id: string; number: string } }

/** Under a comment that staff entered: the next point of the same letter, with its sender, way and day kept. */
export const NextPoint = () => {
  const router = useRouter()
  const field = useId()
  const { id } = useDocumentInfo()
  const say = useSay()
  const { isBusy, run } = useRestAction()
  const [text, setText] = useState('')
  const consultation = useFormFields(([fields]) =>
    idOf(fields.consultation?.value as string | null),
  )
  const letter = useFormFields(([fields]) => fields.letter?.value as number | undefined)
  const channel = useFormFields(([fields]) => fields.channel?.value as string | undefined)
  if (!id || !letter || channel === 'web') return null

  const add = async () => {
    const body = { consultation, letter, text }
    let made: Made | null = null
    const isMade = await run(async () => {
      made = await askRest<Made>('/api/comments', { method: 'POST', body })
    }, texts.done)
    if (!isMade || !made) return
    setText('')
    router.push(`/admin/collections/comments/${(made as Made).doc.id}`)
  }

  return (
    <div className="desk-answer">
      <div className="desk-decide-reason">
        <label htmlFor={field}>{say(texts.title(letter))}</label>
        <textarea
          id={field}
          maxLength={5_000}
          onChange={({ target }) => setText(target.value)}
          rows={3}
          value={text}
        />
      </div>
      <Button
        buttonStyle="secondary"
        disabled={isBusy || text.trim().length < 5}
        onClick={() => void add()}
        size="medium"
      >
        {say(texts.add)}
      </Button>
    </div>
  )
}

const texts = {
  title: (letter: number) =>
    label(
      `Další bod podání ${letter} (odesílatel, cesta a den zůstanou)`,
      `The next point of letter ${letter} (sender, channel and day stay)`,
      `Наступний пункт листа ${letter} (відправник, спосіб і день залишаться)`,
    ),
  add: label('Přidat bod', 'Add the point', 'Додати пункт'),
  done: label(
    'Bod je uložený. Vyberte, čeho se týká.',
    'The point is stored. Choose what it is about.',
    'Пункт збережено. Виберіть, чого він стосується.',
  ),
}

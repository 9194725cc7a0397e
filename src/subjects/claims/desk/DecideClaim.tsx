'use client'

import { useDocumentInfo, useDocumentTitle, useFormModified, useTranslation } from '@payloadcms/ui'

import { label, say } from '@/lib/label'
import { Decide } from '@/desk/Decide'

const texts = {
  approve: label('Schválit a pozvat', 'Approve and invite', 'Схвалити й запросити'),
  sendBack: label('Zamítnout', 'Refuse', 'Відхилити'),
  reason: label('Důvod zamítnutí', 'Reason of the refusal', 'Причина відхилення'),
  hint: label(
    'Důvod pošleme žadateli e-mailem.',
    'The reason is sent by e-mail.',
    'Причину надішлемо електронною поштою.',
  ),
}
const saveFirst = label(
  'Nejdřív změnu uložte.',
  'Save the change first.',
  'Спершу збережіть зміну.',
)

/** In a claim that waits: the two ways to decide. */
export const DecideClaim = () => {
  const { id } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const tell = (text: typeof saveFirst) => say({ i18n: { language: i18n.language } }, text)
  if (!id) return null
  if (isModified) return <p>{tell(saveFirst)}</p>

  const told = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, tell(text)]),
  ) as Record<keyof typeof texts, string>
  return (
    <Decide collection="claims" document={String(id)} title={title} texts={told} refuse="refuse" />
  )
}

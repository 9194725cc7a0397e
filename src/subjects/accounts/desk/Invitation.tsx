'use client'

import {
  Button,
  toast,
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useField,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { label, say } from '@/lib/label'
import type { User } from '@/payload-types'

const willCome = label(
  'Heslo nevymýšlíte: po uložení odejde pozvánka s odkazem, kterým si ho člověk nastaví sám.',
  'You think of no password: once you save, an invitation leaves with a link to set one.',
  'Пароль вигадувати не треба: після збереження надійде запрошення з посиланням для його встановлення.',
)
const again = label('Poslat pozvánku znovu', 'Send the invitation again', 'Надіслати знову')
const failed = label(
  'Pozvánku se nepodařilo poslat. Zkuste to znovu.',
  'The invitation could not be sent. Please try again.',
  'Не вдалося надіслати запрошення. Спробуйте ще раз.',
)
type Answer = { message?: string; errors?: { message: string }[] }

/** In the form of a person: no password to be typed for a new one, and a new letter for one who has not come. */
export const Invitation = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { i18n } = useTranslation()
  const { value: invitedAt } = useField<string | null>({ path: 'invitedAt' })
  const [isBusy, setBusy] = useState(false)
  const tell = (text: typeof again) => say({ i18n: { language: i18n.language } }, text)

  const send = async (): Promise<void> => {
    setBusy(true)
    const response = await fetch(`/api/users/${String(id)}/invite`, { method: 'POST' }).catch(
      () => null,
    )
    const answer = (await response?.json().catch(() => null)) as Answer | null
    setBusy(false)
    if (response?.ok) toast.success(answer?.message ?? '')
    else toast.error(answer?.errors?.map(({ message }) => message).join(' ') ?? tell(failed))
  }

  if (!id) return <NewPerson note={tell(willCome)} />
  if (!invitedAt || user?.role !== 'admin') return null
  return (
    <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void send()}>
      {tell(again)}
    </Button>
  )
}

/** Payload's form asks for a password; the server makes one that fits nobody, whatever is sent here. */
const NewPerson = ({ note }: { note: string }) => {
  const [fields, dispatch] = useAllFormFields()
  const isEmpty = !fields.password?.value || !fields['confirm-password']?.value

  // Looked at after each change of the form: Payload sets it up once more after this was first shown.
  useEffect(() => {
    if (!isEmpty) return
    const value = crypto.randomUUID()
    for (const path of ['password', 'confirm-password'])
      dispatch({ type: 'UPDATE', path, value, valid: true, initialValue: value })
  }, [dispatch, fields, isEmpty])

  return (
    <>
      <style>{'.auth-fields__changing-password { display: none }'}</style>
      <p>{note}</p>
    </>
  )
}

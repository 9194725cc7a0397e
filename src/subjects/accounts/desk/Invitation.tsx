'use client'

import { Button, useAllFormFields, useAuth, useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import { label } from '@/lib/label'
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

/** In the form of a person: no password to be typed for a new one, and a new letter for one who has not come. */
export const Invitation = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const say = useSay()
  const { isBusy, run } = useRestAction(failed)
  const { value: invitedAt } = useField<string | null>({ path: 'invitedAt' })

  const { value: role } = useField<string | null>({ path: 'role' })
  const mayInvite = user?.role === 'admin' || (user?.role !== 'provider' && role === 'provider')

  const send = () => run(() => askRest(`/api/users/${String(id)}/invite`, { method: 'POST' }))

  if (!id) return <NewPerson note={say(willCome)} />
  if (!invitedAt || !mayInvite) return null
  return (
    <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void send()}>
      {say(again)}
    </Button>
  )
}

/** Payload's form asks for a password; the server makes one that fits nobody, whatever is sent here. */
const NewPerson = ({ note }: { note: string }) => {
  const [fields, dispatch] = useAllFormFields()
  const isMachine = fields.isMachine?.value === true
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
      {!isMachine && <p>{note}</p>}
    </>
  )
}

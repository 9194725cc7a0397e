'use client'

import { useAuth, useDocumentInfo, useField } from '@payloadcms/ui'

import type { User } from '@/payload-types'

import { KeyPanel } from './KeyPanel'
import { NewMachine } from './NewMachine'

/** In the form of a person: nothing; of a program's account: its key, and no password or e-mail to type. */
export const MachineKey = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { value: isMachine } = useField<boolean>({ path: 'isMachine' })

  if (!id) return <NewMachine isMachine={isMachine === true} />
  if (!isMachine) return null
  return (
    <>
      <style>{'.auth-fields { display: none }'}</style>
      {user?.role === 'admin' && <KeyPanel id={String(id)} hasCode={user.secondFactor === 'on'} />}
    </>
  )
}

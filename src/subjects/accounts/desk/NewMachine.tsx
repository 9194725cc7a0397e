'use client'

import { useField } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useSay } from '@/desk/useSay'
import { isMachineAddress, machineAddress } from '@/lib/machineAddress'

import { textsOfMachine as texts } from './textsOfMachine'

/** Payload's form wants an e-mail; a machine gets one that nobody writes to, and gives it back to a person. */
export const NewMachine = ({ isMachine }: { isMachine: boolean }) => {
  const tell = useSay()
  const { value: email = '', setValue } = useField<string>({ path: 'email' })

  useEffect(() => {
    if (isMachine && !isMachineAddress(email)) setValue(machineAddress())
    if (!isMachine && isMachineAddress(email)) setValue('')
  }, [isMachine, email, setValue])

  if (!isMachine) return null
  return (
    <>
      <style>{'.auth-fields { display: none }'}</style>
      <p className="field-type">{tell(texts.later)}</p>
    </>
  )
}

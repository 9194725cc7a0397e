'use client'

import { useAuth, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useId } from 'react'

import type { User } from '@/payload-types'
import { RefusedSave } from '@/desk/guards/RefusedSave'
import { useSay } from '@/desk/useSay'

import { textsOfSecondFactor as texts } from './textsOfSecondFactor'

/** Asks for the current password, or for a code, once a new password or another e-mail is being entered. */
export const Proof: TextFieldClientComponent = ({ path }) => {
  const tell = useSay()
  const id = useId()
  const { user } = useAuth<User>()
  const { initialData } = useDocumentInfo()
  const { value, setValue, showError, errorMessage } = useField<string>({ path })
  const password = useFormFields(([fields]) => fields.password?.value)
  const email = useFormFields(([fields]) => fields.email?.value)
  const isCode = path === 'currentCode'
  const isGuarded = Boolean(password) || (email !== undefined && email !== initialData?.email)
  if (!isGuarded || (isCode && user?.secondFactor !== 'on')) return null

  return (
    <div className="field-type desk-form">
      {/* The page of one's own account has no place for what every other editor has above its form. */}
      {!isCode && <RefusedSave />}
      <label htmlFor={id}>{tell(isCode ? texts.code : texts.currentPassword)}</label>
      <input
        aria-describedby={`${id}-fault`}
        aria-invalid={showError}
        autoComplete={isCode ? 'one-time-code' : 'current-password'}
        id={id}
        onChange={({ target }) => setValue(target.value)}
        type={isCode ? 'text' : 'password'}
        value={value ?? ''}
      />
      <p className="desk-fault" id={`${id}-fault`} role="alert">
        {showError ? errorMessage : ''}
      </p>
    </div>
  )
}

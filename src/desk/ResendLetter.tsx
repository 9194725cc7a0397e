'use client'

import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { label, say } from '@/lib/label'

const again = label('Poslat znovu', 'Send again', 'Надіслати ще раз')
const isQueued = label(
  'Dopis odejde během chvíle.',
  'The letter will leave in a moment.',
  'Лист буде надіслано за мить.',
)
const isRefused = label(
  'Dopis se nepodařilo zařadit. Zkuste to znovu.',
  'The letter could not be queued. Please try again.',
  'Не вдалося додати лист у чергу. Спробуйте ще раз.',
)

/** The button under a letter that was sent or failed. */
export const ResendLetter = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [isDone, setIsDone] = useState(false)

  const resend = async (): Promise<void> => {
    setIsDone(true)
    const url = `${config.routes.api}/letters/${String(id)}/resend`
    const answer = await fetch(url, { method: 'POST', credentials: 'same-origin' }).catch(
      () => null,
    )
    if (answer?.ok) return void toast.success(say({ i18n }, isQueued))

    setIsDone(false)
    toast.error(say({ i18n }, isRefused))
  }

  return (
    <Button buttonStyle="secondary" disabled={isDone} onClick={() => void resend()}>
      {say({ i18n }, again)}
    </Button>
  )
}

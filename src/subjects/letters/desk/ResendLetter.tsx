'use client'

import { Button, toast, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { label, say, type Label } from '@/lib/label'
import { asked, Refused } from '@/desk/asked'

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

const cameBack = label('Dopis se vrátil', 'It came back', 'Лист повернувся')
const isNoted = label(
  'Zapsáno: dopis se počítá mezi nedoručené.',
  'Noted: the letter counts as undelivered.',
  'Записано: лист вважається недоставленим.',
)

/** Under a letter that was sent or failed: send it again, or note that it came back. */
export const ResendLetter = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const state = useFormFields(([fields]) => fields.state?.value)
  const [isDone, setDone] = useState(false)

  const post = async (verb: 'resend' | 'bounced', done: Label): Promise<void> => {
    setDone(true)
    try {
      await asked(`/api/letters/${String(id)}/${verb}`, 'POST')
      toast.success(say({ i18n }, done))
      router.refresh()
    } catch (error) {
      setDone(false)
      toast.error((error instanceof Refused && error.message) || say({ i18n }, isRefused))
    }
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        disabled={isDone}
        onClick={() => void post('resend', isQueued)}
      >
        {say({ i18n }, again)}
      </Button>{' '}
      {state === 'sent' && (
        <Button
          buttonStyle="secondary"
          disabled={isDone}
          onClick={() => void post('bounced', isNoted)}
        >
          {say({ i18n }, cameBack)}
        </Button>
      )}
    </>
  )
}

'use client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { label, type Label } from '@/lib/label'
import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

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
  const say = useSay()
  const router = useRouter()
  const state = useFormFields(([fields]) => fields.state?.value)
  const { isBusy, run } = useRestAction(isRefused)
  const [isDone, setDone] = useState(false)

  const post = async (verb: 'resend' | 'bounced', done: Label): Promise<void> => {
    const url = `/api/letters/${String(id)}/${verb}`
    const isAccepted = await run(() => askRest<object>(url, { method: 'POST' }), done)
    setDone(isAccepted)
    if (isAccepted) router.refresh()
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        disabled={isBusy || isDone}
        onClick={() => void post('resend', isQueued)}
      >
        {say(again)}
      </Button>{' '}
      {state === 'sent' && (
        <Button
          buttonStyle="secondary"
          disabled={isBusy || isDone}
          onClick={() => void post('bounced', isNoted)}
        >
          {say(cameBack)}
        </Button>
      )}
    </>
  )
}

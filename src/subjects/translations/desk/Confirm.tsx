'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import { textsOfTranslations as texts } from './texts'

type Props = { kind: string; id: string; locale: string; title: string; changedAt: string }

/** Says that a translation holds although the Czech changed. */
export const Confirm = ({ kind, id, locale, title, changedAt }: Props) => {
  const say = useSay()
  const { language } = useTranslation().i18n
  const router = useRouter()
  const { isBusy, run } = useRestAction()
  const confirm = async () => {
    const isDone = await run(() =>
      askRest<{ message: string }>(`/api/translations/${kind}/${id}/confirm`, {
        method: 'POST',
        body: { locale, changedAt },
        language,
      }),
    )
    if (isDone) router.refresh()
  }

  return (
    <Button
      type="button"
      size="small"
      buttonStyle="secondary"
      disabled={isBusy}
      aria-label={say(texts.holdsOf(title))}
      onClick={() => void confirm()}
    >
      {say(texts.holds)}
    </Button>
  )
}

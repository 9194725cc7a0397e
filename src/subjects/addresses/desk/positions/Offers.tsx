'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'

type Offer = { code: string; text: string; away: string }
type Props = { entry: { collection: string; id: string; place: string }; offers: Offer[] }

/** Addresses that may be meant by a place, each with the button that takes its position. */
export const Offers = ({ entry, offers }: Props) => {
  const router = useRouter()
  const { isBusy, run } = useRestAction()

  const choose = async (code: string): Promise<void> => {
    const url = '/api/addresses/positions/choose'
    const body = { ...entry, code }
    const ask = () => askRest<{ message: string }>(url, { method: 'POST', body })
    if (await run(ask)) router.refresh()
  }
  return offers.map(({ code, text, away }) => (
    <div key={code}>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => void choose(code)}
        size="medium"
      >
        {text}
      </Button>
      {away}
    </div>
  ))
}

'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'

/** The button that writes the positions that are surely known. */
export const Fill = ({ text }: { text: string }) => {
  const router = useRouter()
  const { isBusy, run } = useRestAction()

  const fill = async (): Promise<void> => {
    const ask = () => askRest<{ message: string }>('/api/addresses/positions', { method: 'POST' })
    if (await run(ask)) router.refresh()
  }
  return (
    <Button disabled={isBusy} margin={false} onClick={() => void fill()} size="medium">
      {text}
    </Button>
  )
}

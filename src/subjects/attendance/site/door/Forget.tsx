import { useState } from 'react'

import type { Locale } from '@/lib/label'

import { sayings } from './sayings'

type Props = { waiting: number; forget: () => void; locale: Locale }

/** Deletes the list from the device; where something waits to be sent only after a question. */
export const Forget = ({ waiting, forget, locale }: Props) => {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking)
    return (
      <p className="door-forget">
        <button onClick={() => (waiting > 0 ? setAsking(true) : forget())}>
          {sayings.forget[locale]}
        </button>
      </p>
    )
  return (
    <p className="door-forget" role="alert">
      {sayings.forgetUnsent(waiting)[locale]}{' '}
      <button onClick={forget}>{sayings.yes[locale]}</button>{' '}
      <button onClick={() => setAsking(false)}>{sayings.no[locale]}</button>
    </p>
  )
}

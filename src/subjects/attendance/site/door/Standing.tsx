import { useEffect, useState } from 'react'

import type { Locale } from '@/lib/label'

import { sayings } from './sayings'
import type { useDoor } from './useDoor'

type Door = Pick<ReturnType<typeof useDoor>, 'reach' | 'waiting' | 'isKeeping'>
type Props = { door: Door; locale: Locale; isKept: Promise<boolean> }

/** Whether what was marked is at the portal or on this device, and what to do about it. */
export const Standing = ({ door, locale, isKept }: Props) => {
  const [isReady, setReady] = useState<boolean | null>(null)
  useEffect(() => void isKept.then(setReady), [isKept])
  const { tone, text } = standingOf(door)

  return (
    <div className="door-standing">
      <p className={`door-${tone}`} role="status">
        <span aria-hidden="true">{signs[tone]}</span> {text[locale]}{' '}
        {door.reach === 'signedOut' && <a href={signInPath()}>{sayings.signIn[locale]}</a>}
      </p>
      {!door.isKeeping && <p role="alert">{sayings.notKeeping[locale]}</p>}
      {isReady !== null && (
        <p className="door-quiet">{sayings[isReady ? 'ready' : 'notReady'][locale]}</p>
      )}
    </div>
  )
}

const signs = { good: '✓', info: '…', stop: '!' }

const standingOf = ({ reach, waiting }: Door) => {
  if (reach === 'signedOut') return { tone: 'stop' as const, text: sayings.signedOut(waiting) }
  if (reach === 'offline')
    return {
      tone: 'info' as const,
      text: waiting > 0 ? sayings.kept(waiting) : sayings.keptNone,
    }
  if (reach !== null && reach !== 'reached')
    return { tone: 'stop' as const, text: sayings.refused(reach.refused, waiting) }
  return waiting > 0 || reach === null
    ? { tone: 'info' as const, text: sayings.sending(waiting) }
    : { tone: 'good' as const, text: sayings.sent }
}

/** After signing in one comes back here. */
const signInPath = () => {
  const { pathname, search } = window.location
  return `/admin/login?${new URLSearchParams({ redirect: pathname + search })}`
}

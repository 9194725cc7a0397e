'use client'

import { Button } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'

import type { ToldLoad } from '../../load/rest/loadStatus'
import { textsOfLoad as texts } from './texts'

type Props = { load: ToldLoad; lost: string | true | null; onStop: () => void }

/** How far a reading is, and how to stop it. */
export const Running = ({ load, lost, onStop }: Props) => {
  const say = useSay()
  const { step, done, total, state } = load
  const isCounted = step === 'write' && total > 0

  return (
    <div className="desk-register-running">
      <p>
        <label>
          {say(texts.steps[step])} {isCounted && `${done} / ${total}`}{' '}
          {isCounted ? <progress max={total} value={done} /> : <progress />}
        </label>
      </p>
      <p className="desk-quiet">{say(texts.mayLeave)}</p>
      {lost && <p>{lost === true ? say(texts.lost) : lost}</p>}
      {state === 'stopping' ? (
        <p>{say(texts.stopping)}</p>
      ) : (
        <Button buttonStyle="secondary" margin={false} onClick={onStop}>
          {say(texts.stop)}
        </Button>
      )}
    </div>
  )
}

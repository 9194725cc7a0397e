'use client'

import { useSay } from '@/desk/useSay'

import type { SameService } from '../../same/sameFacts'
import { textsOfSame as texts } from './texts'

type Props = { count: number; outcomes: { service: SameService; fault: string | null }[] }

/** How far the correction is, and what came of it. */
export const SameOutcome = ({ count, outcomes }: Props) => {
  const say = useSay()
  const isDone = count > 0 && outcomes.length === count
  const refused = outcomes.filter(({ fault }) => fault !== null)
  const sent = outcomes.length - refused.length

  return (
    <div role="status">
      {count > 0 && !isDone && (
        <p>
          <progress max={count} value={outcomes.length} aria-hidden="true" />{' '}
          {say(texts.progress(outcomes.length, count))}
        </p>
      )}
      {isDone && sent > 0 && (
        <p>
          <strong>{say(texts.sent(sent))}</strong> {say(texts.takeBack)}
        </p>
      )}
      {isDone && refused.length > 0 && (
        <>
          <p>{say(texts.notSent(refused.length))}</p>
          <ul>
            {refused.map(({ service: { id, name }, fault }) => (
              <li key={id}>
                <a href={`/admin/collections/services/${id}`}>{name}</a>: {fault}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

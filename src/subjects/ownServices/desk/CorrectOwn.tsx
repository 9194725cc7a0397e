'use client'

import type { Label } from '@/lib/label'
import { useSay } from '@/desk/useSay'

import type { OwnService } from '../myServices'
import { textsOfOwnServices as texts } from './texts'

type Props = { service: Pick<OwnService, 'id' | 'name'> }

/** Ways into the form of a service straight to the one thing that has changed. */
export const CorrectOwn = ({ service: { id, name } }: Props) => {
  const say = useSay()
  const lead = say(texts.correct)

  return (
    <nav className="desk-own-correct" aria-label={`${lead}: ${name}`}>
      <span>{lead}:</span>
      <ul>
        {Object.entries<Label>(texts.facts).map(([word, fact]) => (
          <li key={word}>
            <a
              href={`/admin/collections/services/${id}#${word}`}
              aria-label={`${lead}: ${say(fact)}, ${name}`}
            >
              {say(fact)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

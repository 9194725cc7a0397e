'use client'

import { useSay } from '@/desk/useSay'

import type { OwnService } from '../myServices'
import { ConfirmOwn } from './ConfirmOwn'
import { CorrectOwn } from './CorrectOwn'
import { OwnServicePlaces } from './OwnServicePlaces'
import { textsOfOwnServices as texts } from './texts'

type Props = { service: OwnService; person: string; level: 2 | 3 }

/** One service of one's own: how it stands, its free places, and what can be done with it. */
export const OwnServiceCard = ({ service, person, level }: Props) => {
  const say = useSay()
  const { id, name, town, standing, slug, isPublic } = service
  const Heading = level === 2 ? 'h2' : 'h3'

  return (
    <article className="desk-own" aria-labelledby={`own-${id}`}>
      <Heading id={`own-${id}`}>{name}</Heading>
      {town && <p className="desk-quiet">{town}</p>}
      <ul className="desk-own-standing">
        {standing.map(({ tone, text }) => (
          <li key={text} className={`is-${tone}`}>
            {text}
          </li>
        ))}
      </ul>
      <OwnServicePlaces service={service} person={person} />
      <div className="desk-own-actions">
        {isPublic && <ConfirmOwn service={service} />}
        <a href={`/admin/collections/services/${id}`} aria-label={`${say(texts.edit)}: ${name}`}>
          {say(texts.edit)}
        </a>
        {isPublic && (
          <a href={`/sluzby/${slug}`} aria-label={`${say(texts.onSite)}: ${name}`}>
            {say(texts.onSite)}
          </a>
        )}
      </div>
      <CorrectOwn service={service} />
    </article>
  )
}

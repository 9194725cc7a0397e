'use client'

import { useTranslation } from '@payloadcms/ui'
import { useDeferredValue, useId, useState } from 'react'

import { chunkBy } from '@/lib/chunkBy'
import { sortedBy } from '@/lib/collate'
import { fold } from '@/lib/fold'
import type { Locale } from '@/lib/label'
import { useSay } from '@/desk/useSay'

import type { OwnService } from '../myServices'
import { OwnServiceCard } from './OwnServiceCard'
import { textsOfOwnServices as texts } from './texts'

type Props = { services: OwnService[]; person: string }

/** So many services are seen at a glance; more are grouped by town and can be searched. */
const seenAtOnce = 10

/** The cards of one's own services. */
export const OwnServiceList = ({ services, person }: Props) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const field = useId()
  const [words, setWords] = useState('')
  const wanted = fold(useDeferredValue(words)).trim()
  if (services.length <= seenAtOnce)
    return services.map((each) => (
      <OwnServiceCard key={each.id} service={each} person={person} level={2} />
    ))

  const found = services.filter(({ name, town }) => fold(`${name} ${town}`).includes(wanted))
  const towns = sortedBy(
    i18n.language as Locale,
    chunkBy(found, ({ town }) => town),
    ([town]) =>
      // Those without a town come last.
      town || '\uffff',
  )
  return (
    <>
      <div className="desk-own-search">
        <label htmlFor={field}>{say(texts.search)}</label>
        <input
          id={field}
          type="search"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <span role="status">{wanted && say(texts.found(found.length))}</span>
      </div>
      {towns.map(([town, group]) => (
        <section key={town} aria-labelledby={`town-${town}`}>
          <h2 id={`town-${town}`}>
            {town || say(texts.elsewhere)} ({group.length})
          </h2>
          {group.map((each) => (
            <OwnServiceCard key={each.id} service={each} person={person} level={3} />
          ))}
        </section>
      ))}
    </>
  )
}

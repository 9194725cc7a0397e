import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'

import { useSay } from '@/desk/useSay'
import { formatDateTime } from '@/lib/formatDate'
import type { Label, Locale } from '@/lib/label'

import { textsOfPanel as texts } from './texts'
import type { Check } from './useCheck'

/** What the portal knows of a publication before it is done, in words. */
export const Said = ({ check }: { check: Check }) => {
  const { path, isPublished, comesOutAt, faults, places, changes, advice } = check
  const say = useSay()
  const { i18n } = useTranslation()
  const address = path && `${window.location.origin}${path}`
  const when = comesOutAt
    ? texts.outLater(formatDateTime(i18n.language as Locale, comesOutAt))
    : texts.outNow

  return (
    <>
      <Sentences items={faults} title={texts.faults} />
      {address && (
        <p>
          {say(isPublished ? texts.outAlready : when)} <strong>{address}</strong>
        </p>
      )}
      {isPublished && changes.length === 0 && <p>{say(texts.same)}</p>}
      <Sentences items={changes} title={texts.changes} />
      <Sentences items={advice} note={texts.optional} title={texts.advice} />
      {advice.length === 0 && <p>{say(texts.noAdvice)}</p>}
      <Sentences items={places} title={texts.places} />
    </>
  )
}

const Sentences = ({ items, title, note }: { items: string[]; title: Label; note?: Label }) => {
  const say = useSay()
  const heading = useId()
  if (items.length === 0) return null

  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{say(title)}</h3>
      <ul>
        {items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {note && <p className="desk-quiet">{say(note)}</p>}
    </section>
  )
}

'use client'

import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'
import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'

import { SignUpSomebody } from './SignUpSomebody'
import { texts } from './texts'
import { useDates } from './useDates'
import { WriteToRegistered } from './WriteToRegistered'

/** In an event with sign-up: how many come, the way to the list, signing somebody up and writing to all. */
export const EventRegistrations = () => {
  const say = useSay()
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const isOn = useFormFields(([fields]) => fields['signUpHere.isOn']?.value === true)
  const event = id && isOn ? String(id) : undefined
  const { found, again } = useDates(event)
  if (!event || found === null) return null
  if (found === 'missing') return <p>{say(texts.notPublic)}</p>
  if (found === 'failed') return <p role="alert">{say(texts.failed)}</p>

  const where = `where[event][equals]=${event}`
  const table = `where=${encodeURIComponent(JSON.stringify({ event: { equals: event } }))}`
  const { dates, places } = found
  return (
    <section className="desk-answer" aria-label={say(texts.title)}>
      <h3>{say(texts.title)}</h3>
      <ul>
        {places.occurrences.map(({ occurrence, capacity, taken, waiting }) => {
          const date = dates.find((each) => each.id === occurrence)
          const counted = capacity === null ? '' : ` ${say(texts.of)} ${capacity}`
          return (
            <li key={occurrence}>
              {date && occurrenceText(i18n.language as Locale, date)}: {say(texts.taken)} {taken}
              {counted}
              {waiting > 0 && `, ${say(texts.waiting)} ${waiting}`}
            </li>
          )
        })}
      </ul>
      <p>
        <a href={`/admin/collections/registrations?${where}&sort=number`}>{say(texts.list)}</a>
        {' · '}
        <a href={`/api/tables/registrations.xlsx?${table}&sort=number`} download>
          {say(texts.table)}
        </a>
      </p>
      <SignUpSomebody {...{ event, dates, again }} />
      <WriteToRegistered event={event} />
    </section>
  )
}

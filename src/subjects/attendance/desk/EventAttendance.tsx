'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useSay } from '@/desk/useSay'
import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import type { Event } from '@/payload-types'

import { AttendanceOfDate } from './AttendanceOfDate'
import { texts } from './texts'

type Dates = NonNullable<Event['occurrences']>

/** In a public event: who was there, date by date; the nearest date first. */
export const EventAttendance = () => {
  const say = useSay()
  const field = useId()
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const [dates, setDates] = useState<Dates>([])
  const [hasFailed, setFailed] = useState(false)
  const [chosen, setChosen] = useState('')

  useEffect(() => {
    if (!id) return
    const url = `/api/events?where[id][equals]=${id}&where[_status][equals]=published&depth=0&limit=1&select[occurrences]=true`
    askRest<{ docs: Event[] }>(url).then(
      ({ docs }) => {
        const found = docs[0]?.occurrences ?? []
        setDates(found)
        setChosen(nearest(found))
      },
      () => setFailed(true),
    )
  }, [id])

  if (hasFailed) return <p role="alert">{say(texts.failed)}</p>
  if (!id || dates.length === 0) return null
  return (
    <section className="desk-answer" aria-label={say(texts.title)}>
      <h3>{say(texts.title)}</h3>
      {dates.length > 1 && (
        <div className="desk-decide-reason">
          <label htmlFor={field}>{say(texts.date)}</label>
          <select id={field} onChange={({ target }) => setChosen(target.value)} value={chosen}>
            {dates.map((each) => (
              <option key={each.id} value={String(each.id)}>
                {occurrenceText(i18n.language as Locale, each)}
              </option>
            ))}
          </select>
        </div>
      )}
      <AttendanceOfDate key={chosen} event={String(id)} occurrence={chosen} />
    </section>
  )
}

const nearest = (dates: Dates): string => {
  const distance = ({ startsAt }: Dates[number]) => Math.abs(Date.parse(startsAt) - Date.now())
  return String([...dates].sort((one, other) => distance(one) - distance(other))[0]?.id ?? '')
}

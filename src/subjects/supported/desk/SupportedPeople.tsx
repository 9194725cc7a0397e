'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { askRest, Refused } from '@/desk/askRest'
import { useSay } from '@/desk/useSay'
import { formatDate } from '@/lib/formatDate'
import { formatNumber } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'

import type { StaffView } from '../view'
import { Doubts } from './Doubts'
import { texts } from './texts'

/** In a public project: how many people it has reached, by period, and who may be the same person. */
export const SupportedPeople = () => {
  const say = useSay()
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const [view, setView] = useState<StaffView | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const read = useCallback(async () => {
    if (!id) return
    await askRest<StaffView>(`/api/projects/${id}/supported`).then(
      (answer) => {
        setView(answer)
        setFailed(false)
      },
      // A project that is not public is refused: it has no people yet.
      (error: unknown) => setFailed(!(error instanceof Refused)),
    )
  }, [id])
  useEffect(() => void read(), [read])
  if (!view) return hasFailed ? <p role="alert">{say(texts.failed)}</p> : null

  const locale = i18n.language as Locale
  const number = (value: number) => formatNumber(locale, value)
  const day = (date: string | null) => (date ? formatDate(locale, date) : '')
  const { persons, supported, thresholdHours, hours, withoutHours, byPeriod, doubts } = view
  return (
    <section className="desk-answer" aria-label={say(texts.title)}>
      {hasFailed && <p role="alert">{say(texts.failed)}</p>}
      <p>{say(texts.persons(number(persons), number(hours)))}</p>
      {thresholdHours !== null && (
        <p>{say(texts.supported(number(supported), number(thresholdHours)))}</p>
      )}
      {withoutHours > 0 && <p>{say(texts.withoutHours(number(withoutHours)))}</p>}
      {byPeriod.length > 0 && (
        <ul>
          {byPeriod.map((each) => (
            <li key={`${each.startsOn} ${each.endsOn}`}>
              {day(each.startsOn)} – {day(each.endsOn)}:{' '}
              {say(
                texts.inPeriod(number(each.persons), number(each.supported), number(each.hours)),
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/api/projects/${id}/supported.xlsx`} download>
          {say(texts.xlsx)}
        </a>
        {' · '}
        <a href={`/api/projects/${id}/supported.csv`} download>
          {say(texts.csv)}
        </a>
      </p>
      <Doubts project={String(id)} doubts={doubts} again={read} />
    </section>
  )
}

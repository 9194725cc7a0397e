'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useSay } from '@/desk/useSay'
import { stars, type DateFeedback } from '@/lib/feedbackView'
import { formatDateTime } from '@/lib/formatDate'
import { formatNumber } from '@/lib/formatNumber'
import { label, type Locale } from '@/lib/label'

/** In an event: what people said afterwards, date by date; nothing where nobody has answered. */
export const EventFeedback = () => {
  const say = useSay()
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const [dates, setDates] = useState<DateFeedback[]>([])
  const locale = i18n.language as Locale

  useEffect(() => {
    if (!id) return
    askRest<{ dates: DateFeedback[] }>(`/api/events/${id}/feedback`).then(
      (answer) => setDates(answer.dates),
      // A draft has none.
      () => setDates([]),
    )
  }, [id])

  if (dates.length === 0) return null
  return (
    <section className="desk-answer" aria-label={say(texts.title)}>
      <h3>{say(texts.title)}</h3>
      {dates.map(({ occurrence, startsAt, answers, said }) => (
        <div key={occurrence}>
          <h4>{formatDateTime(locale, startsAt)}</h4>
          {said ? (
            <>
              <p>
                {say(texts.mean(formatNumber(locale, Math.round(said.mean * 10) / 10), answers))}
              </p>
              <ul>
                {stars.toReversed().map((count) => (
                  <li key={count}>{say(texts.count(count, said.counts[count]))}</li>
                ))}
              </ul>
              {said.sentences.map((sentence, at) => (
                <blockquote key={at}>{sentence}</blockquote>
              ))}
            </>
          ) : (
            <p>{say(texts.few(answers))}</p>
          )}
        </div>
      ))}
    </section>
  )
}

const texts = {
  title: label('Ohlasy po akci', 'Feedback', 'Відгуки після події'),
  mean: (mean: string, answers: number) =>
    label(
      `Průměr ${mean} z 5, odpovědí ${answers}.`,
      `Mean ${mean} of 5, answers ${answers}.`,
      `Середнє ${mean} з 5, відповідей ${answers}.`,
    ),
  count: (stars: number, count: number) =>
    label(`${stars} ★: ${count}×`, `${stars} ★: ${count}×`, `${stars} ★: ${count}×`),
  few: (answers: number) =>
    label(
      `Odpovědí ${answers}. Ukážou se od tří, aby nebylo poznat, kdo co řekl.`,
      `Answers ${answers}. They are shown from three on, so that nobody is known by them.`,
      `Відповідей ${answers}. Їх буде видно від трьох, щоб нікого не впізнати.`,
    ),
}

import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'

import { memory } from './memory'
import { sayings } from './sayings'

type Props = { locale: Locale }

/** Without a date: the lists that this device keeps, and where others are opened. */
export const KeptLists = ({ locale }: Props) => {
  const lists = [...new Set(memory.dates())].flatMap((date) => memory.list(date) ?? [])

  return (
    <>
      <h1>{sayings.title[locale]}</h1>
      {lists.length > 0 && (
        <>
          <h2>{sayings.lists[locale]}</h2>
          <ul>
            {lists.map(({ id, list }) => (
              <li key={list.occurrence}>
                <a href={`?${new URLSearchParams({ akce: id, termin: list.occurrence })}`}>
                  {list.event}, {occurrenceText(locale, list)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{sayings.none[locale]}</p>
      <p>
        <a href="/admin">{sayings.toDesk[locale]}</a>
      </p>
    </>
  )
}

import type { Locale } from '@/lib/label'

import type { Person } from './people'
import { sayings } from './sayings'

type Props = {
  all: Person[]
  shown: Person[]
  locale: Locale
  set: (person: Person, attendance: Person['attendance']) => void
}

/** Everybody who fits what is typed: a press says that they are here, another takes it back. */
export const PeopleList = ({ all, shown, locale, set }: Props) => {
  const there = all.filter(({ attendance }) => attendance === 'there').length

  return (
    <section aria-labelledby="door-people">
      <h2 id="door-people">{sayings.people[locale]}</h2>
      <p>{sayings.count(there, all.length)[locale]}</p>
      <ul className="door-people">
        {shown.map((person) => (
          <li key={person.registration}>
            <button
              aria-pressed={person.attendance === 'there'}
              onClick={() => set(person, person.attendance === 'there' ? null : 'there')}
            >
              <span aria-hidden="true">{person.attendance === 'there' ? '✓' : ''}</span>
              {person.name}
              <Beside {...{ person, locale }} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Beside = ({
  person: { attendance, code, waits },
  locale,
}: {
  person: Person
  locale: Locale
}) => {
  const notes = [
    attendance === 'absent' && sayings.absent[locale],
    attendance !== 'there' && !code && !waits && sayings.noPlace[locale],
  ].filter(Boolean)
  return notes.length > 0 && <small>{notes.join(', ')}</small>
}

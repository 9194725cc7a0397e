import { useState } from 'react'

import { formatDateTime, formatTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'

import { Forget } from './Forget'
import { Notices } from './Notices'
import { byCode, byName, isCode, type Found, type Person } from './people'
import { PeopleList } from './PeopleList'
import { Scanner } from './Scanner'
import { sayings } from './sayings'
import { Standing } from './Standing'
import { useDoor } from './useDoor'
import { Verdict, type Said } from './Verdict'

type Props = { event: string; date: string; locale: Locale; isKept: Promise<boolean> }

/** Who comes to a date: a code, a name or a press; all of it works without a signal. */
export const Door = ({ event, date, locale, isKept }: Props) => {
  const door = useDoor(event, date)
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const { list, people } = door
  const tell = (tone: Said['tone'], text: string, undo?: () => void) =>
    setSaid((last) => ({ tone, text, undo, turn: (last?.turn ?? 0) + 1 }))

  const set = (person: Person, attendance: Person['attendance']) => {
    if (person.waits && !door.takeBack(person.waits)) return tell('stop', sayings.busy[locale])
    if (!person.waits) door.say(person, attendance)
    if (attendance !== 'there') return tell('info', sayings.undone(person.name)[locale])
    tell('good', sayings.there(person.name)[locale], () => set(person, person.attendance))
  }
  const came = (person: Person) => {
    if (person.attendance !== 'there') set(person, 'there')
    else {
      const time = person.at ? formatTime(locale, person.at) : ''
      tell('info', sayings.already(person.name, time)[locale])
    }
    setTyped('')
  }
  const met = (found: Found) => {
    if (found.kind === 'person') return came(found.person)
    if (found.kind === 'elsewhere')
      return tell('stop', sayings.elsewhere(formatDateTime(locale, found.startsAt))[locale])
    tell('stop', sayings[found.kind][locale])
  }
  const add = (name: string) => {
    door.add(name)
    setTyped('')
    tell('good', sayings.there(name)[locale])
  }
  if (!list)
    return (
      <>
        <h1>{sayings.title[locale]}</h1>
        {door.isForgotten ? (
          <p role="status">
            {sayings.forgotten[locale]}{' '}
            <button onClick={door.readAgain}>{sayings.readAgain[locale]}</button>
          </p>
        ) : door.reach === null ? (
          <p>{sayings.loading[locale]}</p>
        ) : door.reach === 'offline' ? (
          <p role="alert">{sayings.noList[locale]}</p>
        ) : (
          <Standing {...{ door, locale, isKept }} />
        )}
      </>
    )

  const name = typed.trim()
  const isCoded = isCode(list, people, name)
  const fitting = isCoded ? people : byName(people, name)
  const confirm = () => {
    if (name === '') return
    if (isCoded) return met(byCode(list, people, name))
    const [only, ...others] = fitting
    if (!only) tell('stop', sayings.nobody(name)[locale])
    else if (others.length > 0) tell('info', sayings.several[locale])
    else came(only)
  }

  return (
    <>
      <h1>{list.event}</h1>
      <p>{occurrenceText(locale, list)}</p>
      <Standing {...{ door, locale, isKept }} />
      <Notices {...{ told: door.told, understand: door.understand, locale }} />
      <Verdict {...{ said, locale }} />
      <form
        className="door-form"
        onSubmit={(sent) => {
          sent.preventDefault()
          confirm()
        }}
      >
        <label htmlFor="door-typed">{sayings.field[locale]}</label>
        <input
          id="door-typed"
          autoCapitalize="off"
          autoComplete="off"
          enterKeyHint="done"
          maxLength={120}
          onChange={({ target }) => setTyped(target.value)}
          spellCheck={false}
          value={typed}
        />
        <button className="door-main">{sayings.confirm[locale]}</button>
      </form>
      {name !== '' && !isCoded && (
        <button className="door-add" onClick={() => add(name)}>
          {sayings.add(name)[locale]}
        </button>
      )}
      <Scanner locale={locale} onCode={(code) => met(byCode(list, people, code))} />
      <PeopleList {...{ all: people, shown: fitting, locale, set }} />
      <Forget {...{ waiting: door.waiting, forget: door.forget, locale }} />
    </>
  )
}

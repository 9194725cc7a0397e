'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { Label, Locale } from '@/lib/label'
import { shortHours } from '@/lib/shortHours'
import { commonNote, typedHours, writtenHours, type Stretch } from '@/lib/typedHours'
import { typedWeek, type SaidWeek } from '@/lib/typedWeek'
import { daysInOrder, weekDays, type WeekDay } from '@/lib/weekDays'
import { weekOfRows } from '@/lib/weekOfRows'
import { useSay } from '@/desk/useSay'

import { textsOfWeek as words } from './texts'
import { useHoursRows } from './useHoursRows'
import { useTypedTexts } from './useTypedTexts'

/** A day of the week as its line shows it. */
export type ShownDay = {
  day: WeekDay
  hours: string
  note: string
  /** Notes that differ stand with their hours. */
  hasOneNote: boolean
  isOvernight: boolean
  faultOfHours: string | null
  faultOfNote: string | null
}

const workdays: WeekDay[] = ['tu', 'we', 'th', 'fr']
const hoursBox = (day: WeekDay) => `${day} hours`
const noteBox = (day: WeekDay) => `${day} note`

/** The week of a place as it is shown, typed and stored. */
export const useWeek = (path: string, schemaPath: string, owner: string) => {
  const say = useSay()
  const language = useTranslation().i18n.language as Locale
  const { rows, put, remove } = useHoursRows(path, schemaPath)
  const { texts, isLeft, type, leave, settle } = useTypedTexts(owner)
  const [told, setTold] = useState('')
  const { lines, others } = weekOfRows(rows)
  const written = (hours: Stretch[]) => writtenHours(hours) || say(words.closed)

  const saidWeek = typedWeek(texts[hoursBox('mo')] ?? '')
  const preview = (week: SaidWeek): string => {
    const said = daysInOrder.flatMap((day) => (week[day] ?? []).map((each) => ({ day, ...each })))
    const closed = daysInOrder.filter((day) => week[day]?.length === 0)
    const shut = closed.map((day) => `${say(weekDays[day])} ${say(words.closed)}`)
    return say(words.preview([shortHours(language, said), ...shut].filter(Boolean).join(', ')))
  }

  const store = (days: WeekDay[], hours: Stretch[], news: Label): void => {
    put(Object.fromEntries(days.map((day) => [day, hours])))
    settle(days.flatMap((day) => [hoursBox(day), noteBox(day)]))
    setTold(say(news))
  }

  const shownDay = (day: WeekDay): ShownDay => {
    const { hours } = lines[day]
    const text = texts[hoursBox(day)] ?? writtenHours(hours)
    const read = typedHours(text)
    const isWeek = day === 'mo' && saidWeek !== null
    const isWrong = isLeft(hoursBox(day)) && 'fault' in read && !isWeek
    return {
      day,
      hours: text,
      note: texts[noteBox(day)] ?? commonNote(hours),
      hasOneNote: hours.every(({ note }) => note === hours[0]?.note),
      isOvernight: hours.some(({ opensAt, closesAt }) => closesAt <= opensAt),
      faultOfHours: isWrong
        ? `${say(words.faults[read.fault])} ${say(words.stays(written(hours)))}`
        : null,
      faultOfNote: isLeft(noteBox(day)) && hours.length === 0 ? say(words.faults.noteAlone) : null,
    }
  }

  /** The box of hours is left: what is understood is stored, all else stays in the box. */
  const leaveHours = (day: WeekDay): void => {
    const text = texts[hoursBox(day)]
    if (text === undefined) return
    const read = typedHours(text)
    if ('fault' in read) {
      if (day === 'mo' && saidWeek) setTold(preview(saidWeek))
      return leave(hoursBox(day), text)
    }

    const { hours } = lines[day]
    const note = texts[noteBox(day)]?.trim() || commonNote(hours)
    const noted = read.hours.map((each) => ({ ...each, note: each.note || note }))
    if (same(noted, hours)) return settle([hoursBox(day)])
    const boxes = noted.length > 0 ? [hoursBox(day), noteBox(day)] : [hoursBox(day)]
    put({ [day]: noted })
    settle(boxes)
    setTold(say(words.understood(say(weekDays[day]), written(noted))))
  }

  const leaveNote = (day: WeekDay): void => {
    const text = texts[noteBox(day)]
    if (text === undefined) return
    const { hours } = lines[day]
    const note = text.trim()
    if (hours.length === 0 && note) return leave(noteBox(day), text)

    const noted = hours.map((each) => ({ ...each, note }))
    if (!same(noted, hours)) put({ [day]: noted })
    settle([noteBox(day)])
  }

  const monday = lines.mo.hours
  return {
    days: daysInOrder.map(shownDay),
    pasted: saidWeek && {
      preview: preview(saidWeek),
      take: () => {
        put(saidWeek)
        settle(
          daysInOrder
            .filter((day) => saidWeek[day])
            .flatMap((day) => [hoursBox(day), noteBox(day)]),
        )
        setTold(say(words.taken))
      },
    },
    others: others.map((at) => ({ at, row: rows[at] })),
    told,
    canCopy: texts[hoursBox('mo')] === undefined,
    typeHours: (day: WeekDay, text: string) => type(hoursBox(day), text),
    typeNote: (day: WeekDay, text: string) => type(noteBox(day), text),
    leaveHours,
    leaveNote,
    asMonday: (day: WeekDay) =>
      store([day], monday, words.understood(say(weekDays[day]), written(monday))),
    allAlike: () => store(workdays, monday, words.copied(written(monday))),
    remove,
  }
}

const same = (one: Stretch[], other: Stretch[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

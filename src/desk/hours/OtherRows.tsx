'use client'

import { weekDays } from '@/lib/weekDays'
import type { HoursRow } from '@/lib/weekOfRows'
import { useSay } from '@/desk/useSay'

import { textsOfWeek as words } from './texts'

type Props = {
  rows: { at: number; row: HoursRow | undefined }[]
  isFixed: boolean
  onRemove: (at: number) => void
}

/** Rows that no day of the week can show: they are kept, and told, until somebody takes them out. */
export const OtherRows = ({ rows, isFixed, onRemove }: Props) => {
  const say = useSay()
  if (rows.length === 0) return null
  const textOf = (row: HoursRow | undefined): string => {
    const day = Object.entries(weekDays).find(([name]) => name === row?.day)?.[1]
    const told = [day ? say(day) : row?.day, row?.opensAt, row?.closesAt, row?.note]
    return told.filter(Boolean).join(', ') || say(words.unknown)
  }

  return (
    <div className="desk-week-others">
      <p>{say(words.others)}</p>
      <ul>
        {rows.map(({ at, row }) => (
          <li key={at}>
            {textOf(row)}{' '}
            {!isFixed && (
              <button
                type="button"
                className="desk-link"
                aria-label={`${say(words.remove)}: ${textOf(row)}`}
                onClick={() => onRemove(at)}
              >
                {say(words.remove)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

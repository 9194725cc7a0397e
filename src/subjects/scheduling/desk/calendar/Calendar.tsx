import type { AdminViewServerProps } from 'payload'

import { formatTime, isoDay } from '@/lib/formatDate'
import { say, type Locale } from '@/lib/label'
import { DeskPage } from '@/desk/DeskPage'
import { decides } from '@/desk/decides'
import { asMonth, monthsLater, weeksOf, type Month } from '@/lib/monthGrid'

import { findPlanned, type Planned } from './findPlanned'
import { textsOfCalendar as texts } from './texts'

/** The month of the newsroom: what will come out or go, what came out, which events take place. */
export const Calendar = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const { payload, user, i18n } = req
  const today = isoDay(new Date())
  const month = asMonth(view.searchParams?.mesic, today)
  const planned = user && decides(user) ? await findPlanned(payload, user, month) : null
  const language = i18n.language as Locale

  return (
    <DeskPage view={view} title={say(req, texts.title)}>
      {!planned && <p>{say(req, texts.notAllowed)}</p>}
      {planned && (
        <>
          <p className="desk-quiet">{say(req, texts.explained)}</p>
          <nav className="desk-months" aria-label={say(req, texts.title)}>
            <a href={`?mesic=${monthsLater(month, -1)}`}>← {say(req, texts.previous)}</a>
            <h2>{monthName(month, language)}</h2>
            <a href={`?mesic=${monthsLater(month, 1)}`}>{say(req, texts.next)} →</a>
          </nav>
          {planned.length === 0 && <p>{say(req, texts.empty)}</p>}
          <Weeks {...{ language, month, planned, today }} />
        </>
      )}
    </DeskPage>
  )
}

type WeeksProps = { language: Locale; month: Month; planned: Planned[]; today: string }

const Weeks = ({ language, month, planned, today }: WeeksProps) => {
  const onDay = (day: string) => planned.filter(({ at }) => isoDay(at) === day)
  const weeks = weeksOf(month)

  return (
    <table className="desk-calendar">
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              {format(day, language, { weekday: 'long' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                aria-current={day === today ? 'date' : undefined}
                className={day.startsWith(month) ? '' : 'desk-other-month'}
                key={day}
              >
                <Day {...{ day, language, items: onDay(day) }} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayProps = { day: string; language: Locale; items: Planned[] }

const Day = ({ day, language, items }: DayProps) => (
  <>
    <time dateTime={day}>{format(day, language, { day: 'numeric', month: 'numeric' })}</time>
    <ul>
      {items.map(({ kind, at, title, href }, index) => (
        <li className={`desk-planned desk-planned-${kind}`} key={index}>
          <span>
            {formatTime(language, at)} {say({ i18n: { language } }, texts.kinds[kind])}
          </span>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  </>
)

const format = (day: string, language: Locale, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T12:00Z`),
  )

const monthName = (month: Month, language: Locale): string =>
  format(`${month}-01`, language, { month: 'long', year: 'numeric' })

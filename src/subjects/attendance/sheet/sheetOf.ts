import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { label, type Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import { placeLine } from '@/lib/placeLine'
import { textIn } from '@/lib/textIn'
import { unbreak } from '@/lib/unbreak'
import type { Event, Project, Registration } from '@/payload-types'
import { fontsOf } from '@/platform/print/printPdf'
import { projectsOf, publicityOf } from '@/subjects/print/publicityOf'
import type { EventDate, Question, SignUpEvent } from '@/subjects/registrations/signUpEvent'
import { holdsPlace } from '@/subjects/registrations/states'

import { attendeesOf } from '../attendeesOf'

/** Rows for those who come without signing up: so many at least, and the rest of the first page. */
const blankRows = { fewest: 5, onFirstPage: 18 }

type Wanted = { event: SignUpEvent; date: EventDate; locale: Locale }

/** All that the template of an attendance sheet prints. */
export const sheetOf = async (req: PayloadRequest, { event, date, locale }: Wanted) => {
  const reader = await createLocalReq({ locale, user: req.user ?? undefined }, req.payload)
  const { title, venue, organisers, projects, onlineUrl } = await publicEvent(reader, event.id)
  const asked = (event.signUpHere?.questions ?? []).filter(({ isOnSheet }) => isOnSheet)
  const people = await comersTo(req.payload, date.id)
  const paidFrom = await projectsOf(reader, projects)
  const line = (name: keyof typeof facts, value: string | null | undefined) =>
    value ? [[facts[name][locale], unbreak(value)]] : []
  return {
    language: locale,
    fonts: fontsOf(locale),
    title: unbreak(title),
    kind: texts.kind[locale],
    facts: [
      ...line('when', occurrenceText(locale, date)),
      ...line('where', placeLine(venue) ?? onlineUrl),
      ...line('organiser', (organisers ?? []).map(({ name }) => name).join(', ')),
      ...paidFrom.flatMap((project) => line('project', projectLine(project))),
    ],
    publicity: publicityOf(paidFrom).map(unbreak),
    heads: [
      texts.number[locale],
      texts.name[locale],
      ...asked.map(({ text }) => textIn(locale, text)),
      texts.signature[locale],
    ],
    rows: people.map((person) => [person.name, ...asked.map((each) => answerTo(each, person))]),
    blanks: Math.max(blankRows.fewest, blankRows.onFirstPage - people.length),
    lecturer: texts.lecturer[locale],
  }
}

/** Those for whom paper is printed: whoever has a place, or was there without one. */
export const comersTo = async (payload: Payload, occurrence: string): Promise<Registration[]> =>
  (await attendeesOf(payload, occurrence)).filter(
    ({ state, attendance }) => holdsPlace(state) || attendance === 'there',
  )

const publicEvent = (req: PayloadRequest, id: string): Promise<Event> =>
  req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    overrideAccess: false,
    req,
  })

const projectLine = ({ title, registrationNumber }: Project): string =>
  [title, registrationNumber].filter(Boolean).join(', ')

/** Answers are kept as lines of question and answer, in Czech. */
export const answerTo = ({ text }: Question, { answers }: Registration): string => {
  const begin = `${textIn('cs', text)}: `
  const found = answers?.split('\n').find((each) => each.startsWith(begin))
  return found?.slice(begin.length) ?? ''
}

const facts = {
  when: label('Termín', 'Date', 'Дата'),
  where: label('Místo', 'Place', 'Місце'),
  organiser: label('Pořádá', 'Organiser', 'Організатор'),
  project: label('Projekt', 'Project', 'Проєкт'),
}
const texts = {
  kind: label('Prezenční listina', 'Attendance sheet', 'Лист присутності'),
  number: label('Č.', 'No.', '№'),
  name: label('Jméno a příjmení', 'Name', 'Імʼя та прізвище'),
  signature: label('Podpis', 'Signature', 'Підпис'),
  lecturer: label('Podpis lektora', 'Signature of the lecturer', 'Підпис лектора'),
}

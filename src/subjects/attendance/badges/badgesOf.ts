import type { PayloadRequest } from 'payload'

import { label, type Locale } from '@/lib/label'
import { textIn } from '@/lib/textIn'
import { unbreak } from '@/lib/unbreak'
import { fontsOf } from '@/platform/print/printPdf'
import type { EventDate, SignUpEvent } from '@/subjects/registrations/signUpEvent'

import { answerTo, comersTo } from '../sheet/sheetOf'

type Wanted = { event: SignUpEvent; date: EventDate; locale: Locale }

/** Questions whose answer people may wear in public; any other stays on the sheet. */
const organisation = /organiza|instituc|zaměstnavatel/i

/** All that the template of name badges prints: names, and organisations where the sheet asks for them. */
export const badgesOf = async ({ payload }: PayloadRequest, { event, date, locale }: Wanted) => {
  const asked = (event.signUpHere?.questions ?? []).find(
    ({ isOnSheet, text }) => isOnSheet && organisation.test(textIn('cs', text)),
  )
  const people = await comersTo(payload, date.id)
  return {
    language: locale,
    fonts: fontsOf(locale),
    kind: texts.kind[locale],
    title: textIn(locale, event.title),
    nobody: texts.nobody[locale],
    people: people.map((person) => [unbreak(person.name), asked ? answerTo(asked, person) : '']),
  }
}

const texts = {
  kind: label('Jmenovky', 'Name badges', 'Бейджі'),
  nobody: label(
    'Zatím není nikdo přihlášený.',
    'Nobody is signed up yet.',
    'Поки ніхто не записаний.',
  ),
}

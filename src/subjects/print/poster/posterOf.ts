import QRCode from 'qrcode'
import type { PayloadRequest } from 'payload'

import { choiceLabel } from '@/lib/choiceLabel'
import { dateParts, formatDate, isoDay } from '@/lib/formatDate'
import { label, type Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import { pathTo } from '@/lib/pathTo'
import { formatPhone } from '@/lib/phone'
import { placeLine } from '@/lib/placeLine'
import { posterDates } from '@/lib/posterDates'
import { unbreak } from '@/lib/unbreak'
import type { Event, Site } from '@/payload-types'
import { fontsOf } from '@/platform/print/printPdf'

import { projectsOf, publicityOf } from '../publicityOf'

/** More dates nobody reads from a wall. */
const mostDates = 8

type Wanted = { id: string; locale: Locale; siteUrl: string; today: Date }

/** All that a poster of an event prints, as the request may read it; null of one that will not be: past, off or not there. */
export const posterOf = async (
  req: PayloadRequest,
  { id, locale, siteUrl, today }: Wanted,
): Promise<Poster | null> => {
  const event = await req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const dates = event && posterDates(event, today)
  if (!event || !dates) return null

  const site: Site = await req.payload.findGlobal({
    slug: 'site',
    depth: 0,
    overrideAccess: false,
    req,
  })
  const paidFrom = await projectsOf(req, event.projects)
  const { flattenedFields: fields } = req.payload.collections.events.config
  const url = `${siteUrl}${pathTo(locale, `/akce/${event.slug}`)}`
  return {
    file: `plakat-${event.slug}`,
    language: locale,
    fonts: fontsOf(locale),
    title: unbreak(event.title),
    kind: choiceLabel(fields, 'kind', event.kind)[locale],
    dates: [
      ...dates.slice(0, mostDates).map((date) => dayAndHours(locale, date)),
      ...(dates.length > mostDates ? [texts.more[locale]] : []),
      ...(event.dateNote ? [unbreak(event.dateNote)] : []),
    ],
    place: [placeLine(event.venue) ?? (event.onlineUrl ? texts.online[locale] : '')].filter(
      Boolean,
    ),
    summary: event.summary ? unbreak(event.summary) : null,
    facts: factsOf(event, locale, today),
    publicity: publicityOf(paidFrom).map(unbreak),
    portal: [site.operator?.name, site.name].filter(Boolean).join(' · '),
    url,
    urlText: url.replace(/^https?:\/\//, ''),
    qr: await QRCode.toString(url, { type: 'svg', margin: 4, errorCorrectionLevel: 'M' }),
    qrAlt: texts.qr[locale],
  }
}

export type Poster = {
  file: string
  language: Locale
  fonts: string[]
  title: string
  kind: string
  dates: string[]
  place: string[]
  summary: string | null
  /** Names and what is said of them, in their order. */
  facts: [string, string][]
  publicity: string[]
  portal: string
  url: string
  urlText: string
  qr: string
  qrAlt: string
}

type Occurrence = NonNullable<Event['occurrences']>[number]

/** A wall is read by the day of the week. */
const dayAndHours = (locale: Locale, date: Occurrence): string =>
  `${dateParts(locale, date.startsAt).weekday} ${occurrenceText(locale, date)}`

const factsOf = (event: Event, locale: Locale, today: Date): [string, string][] => {
  const { organisers, registration, signUp, signUpHere } = event
  const line = (name: keyof typeof names, value: string | null | undefined): [string, string][] =>
    value ? [[names[name][locale], unbreak(value)]] : []
  const until = signUp?.until && isoDay(signUp.until) >= isoDay(today) ? signUp.until : null
  const ways = [
    signUpHere?.isOn && texts.here[locale],
    signUp?.phone && formatPhone(signUp.phone),
    signUp?.email,
    until && texts.until(formatDate(locale, until))[locale],
  ]
  const takesPeople = registration !== 'none' && registration !== 'open'
  return [
    ...line('organiser', (organisers ?? []).map(({ name }) => name).join(', ')),
    ...line('open', registration === 'open' ? texts.open[locale] : null),
    ...line('signUp', takesPeople ? ways.filter(Boolean).join(', ') : null),
  ]
}

const names = {
  organiser: label('Pořádá', 'Organised by', 'Організатор'),
  open: label('Přihlášení', 'Registration', 'Реєстрація'),
  signUp: label('Jak se přihlásit', 'How to sign up', 'Як зареєструватися'),
}
const texts = {
  more: label(
    'a další termíny na webu',
    'and further dates on the website',
    'та інші дати на вебсайті',
  ),
  online: label('On-line', 'Online', 'Онлайн'),
  here: label(
    'na stránce akce (kód vedle)',
    'on the page of the event (the code beside)',
    'на сторінці події (код поруч)',
  ),
  open: label('Přijďte bez přihlášení', 'Come without signing up', 'Приходьте без реєстрації'),
  until: (day: string) => label(`do ${day}`, `until ${day}`, `до ${day}`),
  qr: label('QR kód stránky akce', 'QR code of the page of the event', 'QR-код сторінки події'),
}

import type { PayloadHandler } from 'payload'

import { formatDate, isoDay } from '@/lib/formatDate'
import { label, type Label, type Locale } from '@/lib/label'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'
import { recordAudit } from '@/subjects/journal/recordAudit'
import type { Cell, Table } from '@/subjects/tables/cell'
import { csvTable } from '@/subjects/tables/csvTable'
import { xlsxTable } from '@/subjects/tables/xlsxTable'

import { hoursOf, isIn, supportedAt } from './countOf'
import { faults } from './faults'
import { supportOf, type Support } from './supportOf'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** `GET /api/projects/:id/supported.csv` and `.xlsx`: a row for each person with hours, for the monitoring report. */
export const supportedTable =
  (format: keyof typeof types): PayloadHandler =>
  async (req) => {
    requireStaff(req)
    const support = await supportOf(req.payload, String(req.routeParams?.id))
    if (!support) return fail(req, 404, faults.project)
    const { id, slug } = support.project
    await recordAudit(req, {
      action: 'exported',
      collection: 'projects',
      document: id,
      title: slug,
      note: `supported.${format}`,
    })
    const locale = req.i18n.language as Locale
    const table = tableOf(support, locale)
    const body =
      format === 'csv' ? csvTable(table, locale) : new Uint8Array(await xlsxTable(table, locale))
    return new Response(body, {
      headers: {
        'Content-Type': types[format],
        'Content-Disposition': `attachment; filename="podporene-osoby-${slug}-${isoDay(new Date())}.${format}"`,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    })
  }

const tableOf = ({ project, persons, thresholdHours }: Support, locale: Locale): Table => {
  const periods = project.supported?.periods ?? []
  const day = (date: string | null | undefined) => (date ? formatDate(locale, date) : '')
  const heads = [
    ...[texts.name, texts.email, texts.first, texts.dates, texts.hours].map((each) => each[locale]),
    ...periods.map(
      ({ startsOn, endsOn }) => texts.hoursIn(`${day(startsOn)} – ${day(endsOn)}`)[locale],
    ),
    texts.supportedOn[locale],
  ]
  const rows = persons.map((person): Cell[] => {
    const { attended } = person
    const at = supportedAt(person, thresholdHours)
    const [first] = attended
    return [
      first?.name ?? '',
      attended.find(({ email }) => email)?.email ?? '',
      first ? { on: first.startsAt, hasTime: false } : null,
      attended.length,
      hoursOf(attended),
      ...periods.map((period) =>
        hoursOf(attended.filter(({ startsAt }) => isIn(period, startsAt))),
      ),
      at ? { on: at, hasTime: false } : null,
    ]
  })
  return { heads, rows }
}

const texts = {
  name: label('Jméno', 'Name', 'Імʼя'),
  email: label('E-mail', 'E-mail', 'E-mail'),
  first: label('Poprvé', 'First attended', 'Уперше'),
  dates: label('Počet termínů', 'Dates attended', 'Кількість дат'),
  hours: label('Hodin celkem', 'Hours in all', 'Годин усього'),
  hoursIn: (period: string): Label =>
    label(`Hodin ${period}`, `Hours ${period}`, `Годин ${period}`),
  supportedOn: label('Podpořenou osobou od', 'Supported since', 'Підтримана особа з'),
}

import { formatDate } from '@/lib/formatDate'
import { formatNumber } from '@/lib/formatNumber'
import { freePlaces, usualFreeForDays } from '@/lib/freePlaces'
import type { Locale } from '@/lib/label'
import { docOf, docsOf } from '@/lib/populated'
import { postalAddress } from '@/lib/postalAddress'
import { shortHours } from '@/lib/shortHours'
import { texts } from '@/site/texts/texts'
import { languageName } from '@/lib/languageName'

import { ageText } from '../ageText'
import type { ListedService } from './queries'

/** One question and what each service answers, in lines; nothing where a service does not say. */
export type ComparedRow = { term: string; cells: string[][]; isSame: boolean }

/** What services are compared by. A question that none of them answers is left out. */
export const comparisonRows = (locale: Locale, services: readonly ListedService[]): ComparedRow[] =>
  questions(locale)
    .map(([term, linesOf]) => {
      const cells = services.map((service) => linesOf(service).filter((line) => line !== ''))
      return { term, cells, isSame: new Set(cells.map((lines) => lines.join('\n'))).size === 1 }
    })
    .filter(({ cells }) => cells.some((lines) => lines.length > 0))

type Question = [term: string, linesOf: (service: ListedService) => string[]]

const questions = (locale: Locale): Question[] => {
  const t = texts(locale, 'services')
  const own = texts(locale, 'shortlist')
  const forms = texts(locale, 'forms')

  return [
    [t('type'), ({ serviceType }) => [docOf(serviceType)?.name ?? '']],
    [t('provider'), ({ provider }) => [docOf(provider)?.name ?? '']],
    [own('state'), ({ state }) => [state ? texts(locale, 'serviceStates')(state) : '']],
    [t('forms'), (service) => service.forms.map((form) => forms(form))],
    [
      t('targetGroups'),
      ({ targetGroups, targetGroupNotes }) => [
        ...docsOf(targetGroups).map(({ name }) => name),
        targetGroupNotes ?? '',
      ],
    ],
    [t('whom'), ({ whom }) => (whom ?? []).map((name) => texts(locale, 'whom')(name))],
    [t('age'), (service) => [ageText(locale, service)]],
    [t('languages'), ({ languages }) => named(locale, languages)],
    [t('territories'), ({ territories }) => docsOf(territories).map(({ name }) => name)],
    ...placeQuestions(locale),
    [t('costs'), ({ costs }) => linesIn(costs)],
    [t('conditions'), ({ conditions }) => linesIn(conditions)],
    [own('howToApply'), ({ howToApply }) => linesIn(howToApply)],
    ...roomQuestions(locale),
  ]
}

const placeQuestions = (locale: Locale): Question[] => {
  const t = texts(locale, 'services')
  const access = texts(locale, 'accessibilities')

  return [
    [
      t('places'),
      ({ places, isAddressSecret }) => {
        if (isAddressSecret) return [t('secretAddress')]
        if (!places?.length) return [t('noPlace')]
        return places.map(({ name, address }) =>
          [name, postalAddress(address)].filter(Boolean).join(', '),
        )
      },
    ],
    [
      texts(locale, 'shortlist')('accessibility'),
      ({ places }) =>
        (places ?? []).flatMap(({ accessibility, accessibilityNote }) => [
          accessibility ? access(accessibility) : '',
          accessibilityNote ?? '',
        ]),
    ],
    [
      t('openingHours'),
      ({ places }) => (places ?? []).map(({ openingHours }) => shortHours(locale, openingHours)),
    ],
  ]
}

const roomQuestions = (locale: Locale): Question[] => {
  const t = texts(locale, 'services')
  const forms = texts(locale, 'forms')
  const kinds = texts(locale, 'capacityKinds')
  const seal = texts(locale, 'seal')

  return [
    [
      t('capacity'),
      ({ capacity }) =>
        (capacity ?? []).map(
          ({ form, kind, count }) =>
            `${forms(form)}: ${formatNumber(locale, count)} (${kinds(kind)})`,
        ),
    ],
    [
      t('availability'),
      ({ availability, freeForDays }) => roomLines(locale, availability, freeForDays),
    ],
    [
      texts(locale, 'shortlist')('waiting'),
      ({ availability }) =>
        typeof availability?.waitingWeeks === 'number'
          ? [t('waiting', { weeks: availability.waitingWeeks })]
          : [],
    ],
    [
      texts(locale, 'shortlist')('verified'),
      ({ verifiedOn }) => [verifiedOn ? formatDate(locale, verifiedOn) : seal('never')],
    ],
  ]
}

const roomLines = (
  locale: Locale,
  availability: ListedService['availability'],
  freeForDays: ListedService['freeForDays'],
): string[] => {
  const t = texts(locale, 'services')
  const { free, asOf } = freePlaces(availability, freeForDays ?? usualFreeForDays)
  if (!asOf) return []

  const date = formatDate(locale, asOf)
  return free === null
    ? [t('freeOld', { date })]
    : [t('free', { count: free }), t('availabilityAsOf', { date })]
}

const named = (locale: Locale, codes: string[] | null | undefined): string[] => {
  const names = (codes ?? []).map((code) => languageName(locale, code))
  return names.length > 0 ? [names.join(', ')] : []
}

const linesIn = (text: string | null | undefined): string[] =>
  (text ?? '').split('\n').map((line) => line.trim())

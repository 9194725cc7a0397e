import { dayFromNow } from '../build/dates'
import { groups, provider, serviceType, situations, territories } from '../build/ref'
import { t } from '../build/said'
import type { Seedling } from '../build/sown'
import { text } from '../build/text'
import { near, phoneOf, postcodes } from './providers'
import { cityServices, districtServices, type ServiceLine } from './serviceLines'
import { applying, costs, typeFacts, type TypeFacts } from './typeFacts'

type Form = 'residential' | 'ambulatory' | 'field'
type Hours = NonNullable<ServiceLine['hours']>
type Day = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su'
type Open = { day: Day; opensAt: string; closesAt: string }

const forms: Record<string, Form> = { P: 'residential', A: 'ambulatory', T: 'field' }
const workdays: Day[] = ['mo', 'tu', 'we', 'th', 'fr']
const week: Day[] = [...workdays, 'sa', 'su']
const related = new Set([
  'hospic',
  'domaci-zdravotni-pece',
  'pujcovna-pomucek',
  'dobrovolnictvi',
  'doprava-senioru',
  'svepomocne-skupiny',
  'volny-cas',
])

const on = (days: Day[], opensAt: string, closesAt: string): Open[] =>
  days.map((day) => ({ day, opensAt, closesAt }))

const openingHours: Record<Hours, Open[]> = {
  office: [
    ...on(['mo'], '08:00', '12:00'),
    ...on(['mo'], '13:00', '17:00'),
    ...on(['tu'], '08:00', '14:00'),
    ...on(['we'], '08:00', '12:00'),
    ...on(['we'], '13:00', '17:00'),
    ...on(['th', 'fr'], '08:00', '14:00'),
  ],
  day: on(workdays, '07:00', '15:30'),
  afternoon: on(workdays, '13:00', '19:00'),
  always: on(week, '00:00', '24:00'),
  night: [...on(week, '00:00', '07:00'), ...on(week, '19:00', '24:00')],
  twice: [...on(['tu'], '09:00', '12:00'), ...on(['th'], '13:00', '18:00')],
}

const places = (line: ServiceLine, at: number) => {
  const { town, street, hours = 'office', access } = line
  if (!town) return []

  return [
    {
      address: { street, city: town, postcode: postcodes[town] ?? '57900' },
      location: near(town, at + 40),
      openingHours: openingHours[hours],
      accessibility: access,
      ...(access === 'partial' && {
        accessibilityNote: t(
          'Jeden schod u vchodu, pomůžeme vám. Toaleta je úzká.',
          'One step at the entrance, we will help you. The toilet is narrow.',
          'Одна сходинка біля входу, допоможемо. Туалет вузький.',
        ),
      }),
    },
  ]
}

const description = (line: ServiceLine, facts: TypeFacts) =>
  t(
    text(`${line.summary[0]}

## S čím pomůžeme

${facts.helps
  .split('; ')
  .map((help) => `- ${help}`)
  .join('\n')}

## Jak začít

${applying[facts.apply].in.cs} První rozhovor vás k ničemu nezavazuje. Když nejsme ta pravá služba, řekneme vám, kdo jí je.`),
    text(`${line.summary[1]}

## How to begin

${applying[facts.apply].in.en} The first talk binds you to nothing. If we are not the right service, we will tell you who is.`),
    text(`${line.summary[2]}

## Як почати

${applying[facts.apply].in.uk} Перша розмова ні до чого не зобов’язує.`),
  )

const unitOf = (form: Form, { unit }: TypeFacts) => {
  if (form === 'residential') return 'beds'
  return unit === 'beds' ? 'clients' : unit
}

const districts = (district: ServiceLine['district']) =>
  [district].flat().map((slug) => (slug === 'region' ? 'podhorsky-kraj' : `orp-${slug}`))

const seedling = (line: ServiceLine, at: number): Seedling<'services'> => {
  const facts = typeFacts[line.type]
  if (!facts) throw new Error(`The seed knows nothing of ${line.type}.`)
  const [ageFrom, ageTo] = line.ages ?? facts.ages ?? []
  const all = [...line.forms].flatMap((letter) => forms[letter] ?? [])
  const isRegistered = !related.has(line.type)

  return {
    ...{ slug: line.slug, name: t(...line.name), summary: t(...line.summary), forms: all },
    ...{ provider: provider(line.provider), serviceType: serviceType(line.type), isRegistered },
    ...(isRegistered && { registrationId: String(9900001 + at * 13) }),
    description: description(line, facts),
    targetGroups: groups(...facts.groups),
    ...(line.notes && { targetGroupNotes: t(line.notes) }),
    ...{ ageFrom, ageTo, languages: line.languages ?? ['cs'] },
    lifeSituations: situations(...facts.situations),
    territories: territories(...districts(line.district)),
    ...{ isAddressSecret: line.secret ?? false, places: places(line, at) },
    contacts: {
      phones: [
        {
          number: phoneOf(at + 60),
          ...(at % 4 === 0 && {
            note: t('vedoucí služby', 'head of the service', 'керівник послуги'),
          }),
        },
      ],
      emails: [
        { email: `${line.slug.slice(0, 30).replace(/-$/, '')}@${line.provider}.priklad.example` },
      ],
      web: `https://${line.provider}.priklad.example/${line.slug}`,
    },
    ...{ costs: costs[facts.cost], howToApply: applying[facts.apply] },
    conditions: t(
      'Podmínkou je, že službu potřebujete a dohodneme se na tom, s čím pomáhat. O přijetí rozhodneme do týdne.',
      'You need the service and we agree on what to help with. We decide within a week.',
      'Умова — потреба в послузі та домовленість про допомогу. Рішення протягом тижня.',
    ),
    capacity: all.map((form, nth) => ({
      form,
      kind: unitOf(form, facts),
      count: nth === 0 ? line.count : Math.max(2, Math.round(line.count / 6)),
    })),
    ...(line.free !== undefined && {
      availability: { free: line.free, waitingWeeks: line.weeks, updatedAt: dayFromNow(-(at % 9)) },
    }),
    ...{
      state: line.state ?? 'active',
      verifiedOn: dayFromNow(-line.verified),
      _status: 'published',
    },
  }
}

/** The catalogue: services of all kinds and forms. */
export const services: Seedling<'services'>[] = [...cityServices, ...districtServices].map(seedling)

/** What a provider has begun to write and nobody has published yet. */
export const unpublishedService: Seedling<'services'> = {
  ...{ slug: 'nocni-pecovatelska-sluzba', provider: provider('pecovatelky-podhuri') },
  name: t('Noční pečovatelská služba'),
  summary: t('Od ledna chceme jezdit i v noci; teprve hledáme řidičku a schvaluje se registrace.'),
  ...{ serviceType: serviceType('pecovatelska-sluzba'), forms: ['field'], _status: 'draft' },
}

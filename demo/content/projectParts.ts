import type { Project as Stored } from '@/payload-types'

import { day } from '../build/dates'
import { event, file, media, plan, territory } from '../build/ref'
import { same, t } from '../build/said'
import type { Seedling } from '../build/sown'

export type Words = [cs: string, en: string, uk: string]
type Output = NonNullable<Stored['outputs']>[number]
type Links = { plan?: string; event?: string; file?: string }

/** One output of a project in one line. */
export const output = (
  where: string,
  kind: Output['kind'],
  state: Output['state'],
  dueOn: string,
  title: Words,
  links: Links = {},
) => ({
  ...{ title: t(...title), kind, state, dueOn: day(dueOn), territory: territory(where) },
  ...(links.plan && { plan: plan(links.plan) }),
  ...(links.event && { event: event(links.event) }),
  ...(links.file && { file: file(links.file) }),
})

export const activity = (title: Words, description: Words) => ({
  title: t(...title),
  description: t(...description),
})

export const partner = (
  name: string,
  logo?: string,
  role: 'partner' | 'funder' | 'contractor' = 'partner',
) => ({
  ...{ name: same(name), role },
  ...(logo && { logo: media(`${logo}.png`) }),
})

const esf: Words = [
  'Evropský sociální fond',
  'European Social Fund',
  'Європейський соціальний фонд',
]
const state: Words = ['Státní rozpočet', 'State budget', 'Державний бюджет']
const region: Words = ['Rozpočet kraje', 'Regional budget', 'Бюджет краю']
const own: Words = [
  'Vlastní zdroje příjemce',
  'Own funds of the beneficiary',
  'Власні кошти отримувача',
]
const sources = {
  esf,
  esfPlus: [
    'Evropský sociální fond plus',
    'European Social Fund Plus',
    'Європейський соціальний фонд плюс',
  ] as Words,
  erdf: [
    'Evropský fond pro regionální rozvoj',
    'European Regional Development Fund',
    'Європейський фонд регіонального розвитку',
  ] as Words,
  state,
  region,
  own,
}

export const money = (amounts: Partial<Record<keyof typeof sources, number>>) =>
  Object.entries(amounts).map(([source, amount]) => ({
    source: t(...sources[source as keyof typeof sources]),
    amount,
  }))

export const contact = (role: Words, phone: string, email?: string) => ({
  ...{ role: t(...role), phone },
  ...(email && { email }),
})

/** A project whose money is in crowns, as that of all of them here. */
export type Project = Omit<Seedling<'projects'>, 'currency'>

export const inCrowns = (project: Project): Seedling<'projects'> => ({
  currency: 'CZK',
  ...project,
})

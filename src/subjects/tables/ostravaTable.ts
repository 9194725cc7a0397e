import type { PayloadRequest } from 'payload'

import type { Service } from '@/payload-types'
import { docOf, docsOf } from '@/lib/populated'

import type { Table } from './cell'
import { findRows } from './findRows'
import type { TableQuestion } from './tableOf'

/** Services in the columns of the list that the city of Ostrava publishes as open data, a row for each place. */
export const ostravaTable = async (
  req: PayloadRequest,
  { where, sort }: TableQuestion,
): Promise<Table> => {
  const services = (await findRows(req, 'services', {
    where,
    sort,
    populate,
  })) as unknown as Service[]
  return { heads: [...heads], rows: services.flatMap(rowsOf) }
}

const populate = { providers: { name: true, ico: true } } as const

const heads = [
  'provozovatel_ic',
  'provozovatel_nazev',
  'nazev',
  'adresa_nazev_obce',
  'adresa_nazev_ulice',
  'adresa_cislo_domovni',
  'adresa_cislo_orientacni',
  'adresa_psc',
  'adresa_text',
  'poskytovana_sluzba',
  'typ_klienta',
] as const

const rowsOf = (service: Service): Table['rows'] => {
  const provider = docOf(service.provider)
  const places = service.places?.length ? service.places : [null]
  return places.map((place) => {
    const { street, city, postcode } = place?.address ?? {}
    const { name, house, orientation } = streetOf(street ?? '')
    const town = [postcode, city].filter(Boolean).join(' ')
    return [
      provider?.ico ?? null,
      provider?.name ?? null,
      service.name,
      city ?? null,
      name,
      house,
      orientation,
      postcode ?? null,
      [street, town].filter(Boolean).join(', ') || null,
      docOf(service.serviceType)?.name ?? null,
      docsOf(service.targetGroups)
        .map((group) => group.name)
        .join(', ') || null,
    ]
  })
}

/** `Dlouhá 12/3a` has a street and two numbers, `Lhota 7` one; what is written otherwise stays in the text alone. */
const streetOf = (street: string) => {
  const [, name, house, orientation] = /^(.*?)\s+(\d+[a-z]?)(?:\/(\d+[a-z]?))?$/i.exec(street) ?? []
  return { name: name ?? null, house: house ?? null, orientation: orientation ?? null }
}

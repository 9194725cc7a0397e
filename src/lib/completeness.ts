import { label, type Label } from './label'
import { richTextPlain } from './richTextPlain'

type Data = Record<string, unknown>
type Wanted = { label: Label; isThere: (data: Data) => boolean }

export type Completeness = {
  /** Whole per cent of what people ask about; 100 when nothing is missing. */
  percent: number
  missing: Label[]
}

const filled = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'object' && value !== null && 'root' in value)
    return richTextPlain(value) !== ''

  return value !== null && value !== undefined && value !== ''
}

const at = (data: Data, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Data | null | undefined)?.[key], data)

const some = (text: Label, ...paths: string[]): Wanted => ({
  label: text,
  isThere: (data) => paths.some((path) => filled(at(data, path))),
})

const places = (data: Data): Data[] => (Array.isArray(data.places) ? (data.places as Data[]) : [])

const contacts = some(
  label('telefon nebo e-mail', 'telephone or e-mail', 'телефон або e-mail'),
  'contacts.phones',
  'contacts.emails',
)

/** What people who look for help ask, and an entry should answer. */
const wanted: Record<string, Wanted[]> = {
  services: [
    some(label('shrnutí', 'summary', 'стислий зміст'), 'summary'),
    some(label('popis', 'description', 'опис'), 'description'),
    some(label('druh služby', 'type of service', 'вид послуги'), 'serviceType'),
    some(label('forma', 'form', 'форма'), 'forms'),
    some(label('cílové skupiny', 'target groups', 'цільові групи'), 'targetGroups'),
    some(label('věk', 'age', 'вік'), 'ageFrom', 'ageTo'),
    some(label('kde působí', 'where it works', 'де працює'), 'territories'),
    some(label('životní situace', 'life situations', 'життєві ситуації'), 'lifeSituations'),
    some(label('jazyky', 'languages', 'мови'), 'languages'),
    contacts,
    {
      label: label('místo s adresou', 'a place with its address', 'місце з адресою'),
      // A service whose address is secret, or that works in people's homes alone, has none to tell.
      isThere: (data) =>
        data.isAddressSecret === true ||
        String(data.forms) === 'field' ||
        places(data).some((place) => filled(at(place, 'address.city'))),
    },
    {
      label: label('kdy je otevřeno', 'opening hours', 'години роботи'),
      isThere: (data) =>
        data.isAddressSecret === true ||
        String(data.forms) === 'field' ||
        places(data).some((place) => filled(place.openingHours)),
    },
    some(label('podmínky', 'conditions', 'умови'), 'conditions'),
    some(label('kolik stojí', 'costs', 'вартість'), 'costs'),
    some(label('kapacita', 'capacity', 'місткість'), 'capacity'),
    some(
      label('volná místa nebo čekání', 'free places or waiting', 'вільні місця або очікування'),
      'availability.free',
      'availability.waitingWeeks',
    ),
  ],
  providers: [
    some(label('IČO', 'company number', 'IČO'), 'ico'),
    some(label('právní forma', 'legal form', 'правова форма'), 'legalForm'),
    some(label('shrnutí', 'summary', 'стислий зміст'), 'summary'),
    some(label('popis', 'description', 'опис'), 'description'),
    contacts,
    some(label('web', 'website', 'вебсайт'), 'contacts.web'),
    some(label('adresa', 'address', 'адреса'), 'address.city'),
    some(label('logo', 'logo', 'логотип'), 'logo'),
  ],
}

/** How much of what people ask an entry of the catalogue answers, and what it does not. */
export const completenessOf = (collection: string, data: Data): Completeness => {
  const all = wanted[collection] ?? []
  const missing = all.filter(({ isThere }) => !isThere(data)).map((each) => each.label)
  const percent = all.length ? Math.floor(((all.length - missing.length) / all.length) * 100) : 100

  return { percent, missing }
}

import { formatDate } from '@/lib/formatDate'
import { forms as formLabels } from '@/lib/formLabels'
import { fold } from '@/lib/fold'
import { idOf, idsOf } from '@/lib/idOf'
import { label } from '@/lib/label'
import { formatPostcode } from '@/lib/postcode'
import { capacityKinds } from '@/lib/capacityKinds'

import type { RegisterCapacity, RegisterPlace, RegisterService } from '../read/staged'
import { contactFields } from './contactFields'
import type { Doc, RegisterField } from './registerField'
import { nameOfService } from './nameOfService'

type Related = Parameters<typeof idOf>[0]
type PlaceRow = {
  name?: string | null
  address?: Partial<Record<'street' | 'city' | 'postcode' | 'code', string | null>> | null
}
type Held = { state: string; endsOn: string | null }

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const idOrNone = (id: string | undefined): string | undefined => id

const name: RegisterField<string> = {
  name: 'name',
  label: label('Název', 'Name', 'Назва'),
  said: ({ facility }) => facility,
  held: (service, { nameOfType }) => nameOfService(service, nameOfType(service.type)),
  ours: (doc) => text(doc.name),
  shown: (value) => value,
  write: (value) => ({ name: value }),
  isWording: true,
}

const number: RegisterField<string> = {
  name: 'registrationId',
  label: label('Identifikátor služby', 'Register number', 'Номер у реєстрі'),
  said: (service) => service.number,
  held: (service) => service.number ?? '',
  ours: (doc) => text(doc.registrationId),
  shown: (value) => value || null,
  write: (value) => ({ registrationId: value || null }),
}

const provider: RegisterField<string> = {
  name: 'provider',
  label: label('Poskytovatel', 'Provider', 'Надавач'),
  said: (service) => service.provider.ico,
  held: (service, lookup) => idOrNone(lookup.provider(service.provider.ico)),
  ours: (doc) => idOf(doc.provider as Related) ?? '',
  shown: (id, { nameOf }) => nameOf(id) || null,
  write: (value) => ({ provider: value }),
}

const serviceType: RegisterField<string> = {
  name: 'serviceType',
  label: label('Druh služby', 'Type of service', 'Вид послуги'),
  said: ({ type }) => type,
  held: ({ type }, lookup) => idOrNone(lookup.type(type)),
  ours: (doc) => idOf(doc.serviceType as Related) ?? '',
  shown: (id, { nameOf }) => nameOf(id) || null,
  write: (value) => ({ serviceType: value }),
}

const forms: RegisterField<string[]> = {
  name: 'forms',
  label: label('Formy', 'Forms', 'Форми'),
  said: (service) => service.forms,
  held: (service) => (service.forms.length > 0 ? service.forms : undefined),
  ours: (doc) => ((doc.forms ?? []) as string[]).toSorted(),
  shown: (values) => values.map((each) => formLabels[each as keyof typeof formLabels].cs),
  write: (values) => ({ forms: values }),
}

const targetGroups: RegisterField<string[]> = {
  name: 'targetGroups',
  label: label('Cílové skupiny', 'Target groups', 'Цільові групи'),
  said: (service) => service.targetGroups,
  held: (service, lookup) => {
    const ids = service.targetGroups.map(lookup.targetGroup)
    return ids.every((id) => id !== undefined) ? ids.toSorted() : undefined
  },
  ours: (doc) => idsOf(doc.targetGroups as Related[]).toSorted(),
  shown: (ids, { nameOf }) => ids.map(nameOf).toSorted(),
  write: (values) => ({ targetGroups: values }),
}

const targetGroupNotes: RegisterField<string> = {
  name: 'targetGroupNotes',
  label: label('Upřesnění cílové skupiny', 'Notes on the target group', 'Уточнення цільової групи'),
  said: (service) => service.targetGroupNotes,
  held: (service) => service.targetGroupNotes ?? '',
  ours: (doc) => text(doc.targetGroupNotes),
  shown: (value) => value || null,
  write: (value) => ({ targetGroupNotes: value || null }),
  isWording: true,
}

const capacityKey = ({ form, kind, count }: RegisterCapacity): string =>
  `${form} ${kind} ${String(count).padStart(9, '0')}`

const capacity: RegisterField<RegisterCapacity[]> = {
  name: 'capacity',
  label: label('Registrovaná kapacita', 'Registered capacity', 'Зареєстрована місткість'),
  said: (service) => service.capacity,
  held: (service) => service.capacity,
  ours: (doc) =>
    ((doc.capacity ?? []) as RegisterCapacity[])
      .map(({ form, kind, count }) => ({ form, kind, count }))
      .toSorted((one, other) => (capacityKey(one) < capacityKey(other) ? -1 : 1)),
  shown: (rows) =>
    rows.map(
      ({ form, kind, count }) =>
        `${formLabels[form].cs}: ${capacityKinds[kind as keyof typeof capacityKinds].cs.toLowerCase()} ${count}`,
    ),
  write: (rows) => ({ capacity: rows }),
}

const placeOf = ({ name: title, address }: PlaceRow): RegisterPlace => ({
  name: text(title) || null,
  street: text(address?.street) || null,
  city: text(address?.city) || null,
  postcode: text(address?.postcode) || null,
})

/** Two writings of one address are one place; its name alone makes no other. */
const placeKey = ({ street, city, postcode }: RegisterPlace): string =>
  [fold(street ?? ''), fold(city ?? ''), postcode].join('|')

const places: RegisterField<RegisterPlace[]> = {
  name: 'places',
  label: label('Místa', 'Places', 'Місця'),
  said: (service) => service.places.map(placeKey).toSorted(),
  // Of a service with a secret address the register is asked nothing: nothing of it is stored here either.
  held: (service) => (service.isAddressSecret ? undefined : service.places),
  ours: (doc) => ((doc.places ?? []) as PlaceRow[]).map(placeOf),
  shown: (rows) =>
    rows.map(({ name: title, street, city, postcode }) =>
      [title, street, [postcode && formatPostcode(postcode), city].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', '),
    ),
  // Hours and accessibility of a place that stays are its own.
  write: (rows, doc) => ({
    places: rows.map((row) => {
      const known = ((doc.places ?? []) as PlaceRow[]).find(
        (each) => placeKey(placeOf(each)) === placeKey(row),
      )
      const { name: title, street, city, postcode, code = null } = row
      return known ?? { name: title, address: { street, city, postcode, code } }
    }),
  }),
}

const isAddressSecret: RegisterField<boolean> = {
  name: 'isAddressSecret',
  label: label('Utajená adresa', 'Secret address', 'Таємна адреса'),
  said: (service) => service.isAddressSecret,
  held: (service) => service.isAddressSecret,
  ours: (doc) => doc.isAddressSecret === true,
  shown: (value) => (value ? 'ano' : 'ne'),
  write: (value) => ({ isAddressSecret: value }),
}

const state: RegisterField<Held> = {
  name: 'state',
  label: label('Stav', 'State', 'Стан'),
  said: (service) => (service.state === 'ended' ? `ended ${service.endsOn}` : 'active'),
  held: (service) => ({
    state: service.state === 'ended' ? 'ended' : 'active',
    endsOn: service.state === 'ended' ? service.endsOn : null,
  }),
  ours: (doc) => ({ state: doc.state === 'ended' ? 'ended' : 'active', endsOn: null }),
  shown: (value) => {
    if (value.state !== 'ended') return 'v provozu'
    return value.endsOn ? `skončila ${formatDate('cs', `${value.endsOn}T12:00:00Z`)}` : 'skončila'
  },
  write: ({ state, endsOn }) => ({
    state,
    endedOn: state === 'ended' && endsOn ? `${endsOn}T12:00:00.000Z` : null,
  }),
}

const comparable: Partial<Record<string, (value: never) => unknown>> = {
  places: (rows: RegisterPlace[]) => rows.map(placeKey).toSorted(),
  state: (value: Held) => value.state,
}

/** What of a value counts when it is compared: the day of an end or the name of a place does not. */
export const comparedOf = (field: string, value: unknown): string => {
  const compare = comparable[field]
  return JSON.stringify(compare ? compare(value as never) : value)
}

/** What the register states of a service, in the order in which people read it. */
export const serviceFields = [
  state,
  isAddressSecret,
  name,
  number,
  provider,
  serviceType,
  forms,
  targetGroups,
  targetGroupNotes,
  capacity,
  ...contactFields((service: RegisterService) => service.contacts),
  places,
] as unknown as RegisterField[]

/** What it states of a provider. */
export const providerFields = [
  {
    ...name,
    said: (service: RegisterService) => service.provider.name,
    held: (service: RegisterService) => service.provider.name,
    ours: (doc: Doc) => text(doc.name),
  },
  ...contactFields((service: RegisterService) => service.provider.contacts),
] as unknown as RegisterField[]

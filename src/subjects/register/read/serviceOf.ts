import { isIco, toIco } from '@/lib/ico'

import type { CodeLists } from './codeLists'
import { contactsOf } from './contactsOf'
import { recordFaults } from './faults'
import { codesOf, facilitiesOf } from './facilitiesOf'
import { formsOf } from './formsOf'
import type { RegisterService } from './staged'
import { asDay, asList, asRecord, asText, idIn, nameIn, ShapeFault, sorted } from './values'

type Values = Record<string, unknown>
const mostPlaces = 30
const longestNotes = 5_000

/**
 * One record of the register as the portal understands it. Throws a ShapeFault for a record that cannot be.
 * Statutory bodies, names of heads and where a secret facility is are not read at all.
 */
export const serviceOf = (item: Values, lists: CodeLists, today: string): RegisterService => {
  const portalId = asText(item.portalId)
  if (!portalId) throw new ShapeFault(recordFaults.missing('portalId'))
  const type = idIn(item.druhSocialniSluzby)
  if (!type) throw new ShapeFault(recordFaults.missing('druhSocialniSluzby'))

  const provider = providerOf(item)
  const own = contactsOf(item)
  const { endsOn, names, areas, ...facilities } = facilitiesOf(item, lists, today)
  const forms = formsOf(item)
  const startsOn = asDay(item.datumPoskytovaniOd, 'datumPoskytovaniOd')
  const ends = [asDay(item.datumPoskytovaniDo, 'datumPoskytovaniDo'), endsOn]
  const [end = null] = sorted(ends.flatMap((day) => day ?? []))
  const widerRegions = regionsIn(item.rozsirenePusobnostiVKraji)
  const [facility = null] = names

  return {
    portalId,
    number: asText(item.identifikator),
    provider: { ico: provider.ico, name: provider.name, contacts: provider.contacts },
    facility: names.length === 1 ? facility : null,
    type,
    forms: forms.forms,
    targetGroups: sorted(groupsOf(item).flatMap(({ code }) => code ?? [])),
    targetGroupNotes: notesOf(item, lists),
    capacity: forms.capacity,
    contacts: {
      phones: own.contacts.phones.length ? own.contacts.phones : provider.contacts.phones,
      emails: own.contacts.emails.length ? own.contacts.emails : provider.contacts.emails,
      web: own.contacts.web ?? provider.contacts.web,
    },
    ...facilities,
    places: facilities.places.slice(0, mostPlaces),
    widerRegions,
    areas: sorted([...areas, ...widerRegions.flatMap((id) => codesOf(lists.regions, id))]),
    state: stateOn(today, startsOn, end),
    endsOn: end,
    unknown: [
      ...forms.unknown,
      ...own.unknown,
      ...(facilities.places.length > mostPlaces ? [`míst je ${facilities.places.length}`] : []),
    ],
  }
}

/** The day of the end still counts; what begins later is not there yet. */
const stateOn = (
  today: string,
  from: string | null,
  to: string | null,
): RegisterService['state'] => {
  if (to !== null && to < today) return 'ended'
  return from !== null && from > today ? 'planned' : 'active'
}

const providerOf = (item: Values) => {
  const row = asRecord(item.poskytovatel)
  const ico = toIco(asText(row.ico) ?? '')
  if (!ico) throw new ShapeFault(recordFaults.noIco)
  if (!isIco(ico)) throw new ShapeFault(recordFaults.wrongIco(ico))
  const name = nameIn(row.nazev)
  if (!name) throw new ShapeFault(recordFaults.noName)

  return { ico, name: name.slice(0, 250), contacts: contactsOf(row).contacts }
}

const groupsOf = (item: Values) =>
  asList(item.ciloveSkupiny, 'ciloveSkupiny').map((row) => ({
    code: idIn(row.cilovaSkupina),
    note: nameIn(row.doplnujiciInformace),
  }))

/** What the register adds to target groups and ages in words, each line after the name of its group. */
const notesOf = (item: Values, lists: CodeLists): string | null => {
  const lines = groupsOf(item).flatMap(({ code, note }) => {
    const name = code ? lists.targetGroups.get(code)?.name : null
    return note ? [name ? `${name}: ${note}` : note] : []
  })
  const ages = nameIn(item.doplnujiciInformaceVekoveSkupiny)
  const all = [...sorted(lines), ...(ages ? [`Věk: ${ages}`] : [])]
  return all.join('\n').slice(0, longestNotes) || null
}

/** The register says in which regions a service also works, as `{id}` or as `{kraj: {id}}`; never in which towns. */
const regionsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? sorted(value.flatMap((row) => idIn(row) ?? idIn(asRecord(row).kraj) ?? []))
    : []

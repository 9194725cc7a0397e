import type { Registration } from '@/payload-types'
import { keepPlaces } from '@/subjects/registrations/keepPlaces'

import type { Cms, Who } from './cms'
import { next } from './content'
import { lettersTo } from './letters'

const hourMs = 3_600_000

/** A moment so many hours from now. */
export const inHours = (hours: number): string =>
  new Date(Date.now() + hours * hourMs).toISOString()

/** How many hours from now a moment is. */
export const hoursUntil = (moment: string): number => (Date.parse(moment) - Date.now()) / hourMs

type Wanted = {
  capacity?: number | null
  /** Hours from now at which its dates begin. */
  dates?: number[]
  signUpHere?: object
  signUp?: object
}

/** A date so many hours from now; one that is far away begins at ten in the morning, so that it ends on its day. */
const dateIn = (hours: number) => {
  const from = new Date(inHours(hours))
  if (hours > 48) from.setUTCHours(9, 0, 0, 0)
  return {
    startsAt: from.toISOString(),
    endsAt: new Date(from.getTime() + 2 * hourMs).toISOString(),
  }
}

/** A public event for which people sign up on the portal. */
export const writeEvent = async ({ payload }: Cms, wanted: Wanted = {}) => {
  const { capacity = 2, dates = [200], signUpHere, signUp } = wanted
  const made = await payload.create({
    collection: 'events',
    data: {
      title: 'Pečujeme doma',
      slug: `pecujeme-doma-${next()}`,
      kind: 'workshop',
      capacity,
      occurrences: dates.map(dateIn),
      venue: { name: 'Knihovna' },
      signUp,
      signUpHere: { isOn: true, hasWaitingList: true, ...signUpHere },
      _status: 'published',
    },
    depth: 0,
    overrideAccess: true,
  })
  const occurrences = made.occurrences ?? []
  return {
    id: String(made.id),
    dates: occurrences.map(({ id }) => String(id)),
    /** When the first of them begins. */
    begin: String(occurrences[0]?.startsAt),
  }
}

/** Somebody new. */
export const somebody = (more: object = {}) => {
  const number = next()
  return { name: `Jana Nová ${number}`, email: `jana-${number}@example.test`, ...more }
}

/** The tokens of registrations in the letters to an address, oldest first. */
export const linksTo = async (cms: Cms, to: string): Promise<string[]> =>
  (await lettersTo(cms, to)).flatMap(({ text }) => /\/prihlaska\/([\w-]{43})/.exec(text)?.[1] ?? [])

type Call = { as?: Who; headers?: Record<string, string> }

/** What tests do with registrations of the portal under test. */
export const signUpAt = (cms: () => Cms) => {
  const register = (event: string, body: object, { as, headers }: Call = {}) =>
    cms().rest(`/api/events/${event}/register`, {
      as,
      method: 'POST',
      body,
      headers: { 'x-client-address': `10.${next() % 250}.${next() % 250}.7`, ...headers },
    })
  const places = async (event: string) => (await cms().rest(`/api/events/${event}/places`)).body
  const counts = async (event: string) => {
    const { capacity, taken, waiting } = await places(event)
    return { capacity, taken, waiting }
  }
  const stored = async (event: string): Promise<Registration[]> => {
    const { docs } = await cms().payload.find({
      collection: 'registrations',
      where: { event: { equals: event } },
      sort: 'number',
      pagination: false,
      depth: 0,
      showHiddenFields: true,
      overrideAccess: true,
    })
    return docs
  }
  const linkOf = async (email: string) => String((await linksTo(cms(), email))[0])

  return {
    register,
    places,
    counts,
    stored,
    linkOf,
    states: async (event: string) => (await stored(event)).map(({ state }) => state),
    kindsTo: async (email: string) =>
      (await lettersTo(cms(), email)).map(({ template }) => template),
    act: (token: string, action: string) =>
      cms().rest(`/api/registrations/link/${token}`, { method: 'POST', body: { action } }),
    /** What the portal does by itself, so many hours later. */
    work: (hoursLater = 0) =>
      keepPlaces({
        payload: cms().payload,
        now: () => new Date(inHours(hoursLater)),
        isStopping: () => false,
      }),
    change: (id: string, data: object) =>
      cms().payload.update({
        collection: 'events',
        id,
        data: { ...data, _status: 'published' },
        depth: 0,
        overrideAccess: true,
      }),
    /** People who sign up in this order. */
    several: async (event: string, count: number) => {
      const people = Array.from({ length: count }, () => somebody())
      for (const person of people) await register(event, person)
      return people
    },
  }
}

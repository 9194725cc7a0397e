import type { Payload } from 'payload'

import { words, write, writePicture, type Ground, writeFile } from './content'
import { fullGroup } from './fullGroup'
import { fullProject } from './fullProject'

const published = { _status: 'published' as const }

/** A portal with one document of every kind that has everything a page may show, and one with the least. */
export const writePortal = async (payload: Payload, ground: Ground): Promise<void> => {
  const publish = (collection: Parameters<typeof write>[1], data: object): Promise<string> =>
    write(payload, collection, { ...data, ...published })
  const picture = await writePicture(payload, 'Lidé u stolu')
  const file = await writeFile(payload, 'Zápis z jednání')
  const { territory, serviceType, providerB } = ground
  const group = await write(payload, 'target-groups', {
    name: 'senioři',
    slug: 'seniori',
    list: 'register',
    code: '1',
  })
  const programme = await write(payload, 'programmes', {
    name: 'Zaměstnanost plus',
    code: 'opz',
    numberForm: '2021-2027',
    statement: 'Spolufinancováno Evropskou unií',
    lines: [{ text: 'Evropský sociální fond plus' }],
    web: 'https://opz.test/plus',
  })
  const town = await write(payload, 'programmes', {
    name: 'Program města',
    code: 'mesto',
    numberForm: 'none',
    statement: 'Přispívá město.',
  })
  const contacts = {
    phones: [{ number: '+420585562109', note: 'po ránu' }],
    emails: [{ email: 'poradna@kompas.test' }],
    web: 'https://kompas.test/',
    dataBox: 'abc2345',
  }
  const address = { street: 'Dlouhá 1', city: 'Jasanov', postcode: '57901' }
  const people = [
    { role: 'Vedoucí', name: 'Jana Malá', phone: '+420777123456', email: 'jana@kraj.test' },
  ]

  await payload.update({
    collection: 'providers',
    id: ground.providerA,
    data: {
      name: 'Kompas',
      slug: 'kompas',
      ico: '27082440',
      legalForm: 'association',
      summary: 'Radíme od roku 1990.',
      description: words('Jsme spolek.'),
      contacts,
      address,
      location: [16.27, 49.75],
      logo: picture,
      ...published,
    },
  })
  await payload.update({
    collection: 'providers',
    id: providerB,
    data: { name: 'Strohý', slug: 'strohy', ...published },
  })

  await payload.updateGlobal({
    slug: 'site',
    data: {
      name: 'Portál kraje',
      tagline: 'Pomoc na jednom místě',
      description: 'Kdo v kraji pomáhá.',
      logo: picture,
      accentColor: '#1f5c4d',
      operator: {
        name: 'Kraj',
        ico: '27082440',
        address,
        contacts: { phones: [{ number: '+420585000111' }], emails: [{ email: 'urad@kraj.test' }] },
      },
      crisisLines: [
        { name: 'Linka bezpečí', phone: '116111', hours: 'nonstop', note: 'pro děti' },
        { name: 'Modrá linka', phone: '+420608902410', web: 'https://modra.test/' },
      ],
      accessibility: {
        conformance: 'partial',
        nonConformance: 'Mapa nemá popis.',
        burden: 'Stará videa.',
        outOfScope: 'Cizí mapy.',
        method: 'third',
        preparedOn: '2026-01-05T12:00:00Z',
        reviewedOn: '2026-10-05T12:00:00Z',
        email: 'pristupnost@kraj.test',
        phone: '+420585000222',
      },
    },
  })
  await payload.updateGlobal({
    slug: 'navigation',
    data: {
      main: [
        { label: 'Najít pomoc', path: '/katalog' },
        { label: 'Co je nového', path: '/aktuality' },
      ],
      footer: [{ label: 'O nás', path: '/o-portalu/o-nas' }],
    },
  })
  await payload.updateGlobal({
    slug: 'alert',
    data: {
      text: 'V pondělí má úřad zavřeno.',
      tone: 'warning',
      linkText: 'Více',
      web: 'https://kraj.test/zavreno',
    },
  })
  const lipov = await write(payload, 'territories', {
    name: 'Lipov',
    slug: 'lipov',
    code: 'lipov',
    kind: 'municipality',
    location: [17.46, 48.9],
    parent: territory,
  })
  const adviceType = await write(payload, 'service-types', {
    name: 'Odborné poradenství',
    slug: 'odborne-poradenstvi',
    code: '37',
    section: '37',
    kind: 'counselling',
  })
  await write(payload, 'synonyms', {
    words: 'nevím jak dál',
    serviceTypes: [adviceType],
    isCrisis: true,
  })
  await write(payload, 'synonyms', { words: 'babička, stařenka', serviceTypes: [serviceType] })

  const situation = await publish('life-situations', {
    title: 'Dluhy',
    slug: 'dluhy',
    summary: 'Co s dluhy.',
    urgent: 'Nepodepisujte nic.',
    steps: [
      { title: 'Sepište dluhy', text: 'Stačí papír.' },
      { title: 'Zavolejte', link: { label: 'Poradny', url: '/katalog?q=dluhy' } },
    ],
    body: words('Nejste v tom sami.'),
    contacts: [
      { name: 'Linka', note: 've dne', phone: '+420800111222', web: 'https://linka.test/' },
    ],
    serviceTypes: [serviceType],
    icon: 'debt',
    isOnHome: true,
    order: 2,
  })
  await publish('life-situations', { title: 'Bydlení', slug: 'bydleni', isOnHome: true, order: 1 })
  await publish('life-situations', { title: 'Ostatní', slug: 'ostatni' })

  const project = await publish(
    'projects',
    fullProject({ picture, file, group, programme, territory, people }),
  )
  await publish('projects', {
    title: 'Bydlení',
    slug: 'bydleni',
    summary: 'Byty.',
    aims: words('Byty.'),
    publicity: { usesPreset: false, statement: 'Platí město.' },
    programme,
    otherProgrammes: [town],
    noNumberReason: 'not-stated',
    startsOn: '2998-09-12T12:00:00Z',
    startsOnPrecision: 'month',
    endsOn: '2999-02-01T12:00:00Z',
    endsOnPrecision: 'month',
    funding: [{ source: 'Evropská unie' }, { source: 'Město' }],
  })

  const first = await publish('plans', {
    title: 'První plán',
    slug: 'prvni',
    kind: 'strategy',
    state: 'archived',
    from: '2016-01-01T12:00:00Z',
    to: '2019-12-31T12:00:00Z',
  })
  const plan = await publish('plans', {
    title: 'Střednědobý plán',
    slug: 'stredni',
    summary: 'Co kraj chystá.',
    kind: 'medium-term',
    state: 'in-force',
    territory,
    from: '2020-01-01T12:00:00Z',
    to: '2029-12-31T12:00:00Z',
    approvedOn: '2019-12-01T12:00:00Z',
    approvedBy: 'Zastupitelstvo',
    resolutionNumber: '12/2019',
    image: picture,
    vision: words('Pomoc pro každého.'),
    priorities: [
      {
        code: '1',
        title: 'Péče doma',
        description: 'Ať lidé zůstanou doma.',
        targetGroups: [group],
        goals: [{ code: '1.1', title: 'Více pečovatelek' }, { title: 'Více aut' }],
      },
      { code: '2', title: 'Poradny' },
    ],
    sections: [{ title: 'Popis území', kind: 'descriptive', body: words('Kraj je kopcovitý.') }],
    documents: [file],
    predecessor: first,
    projects: [project],
  })
  await publish('plans', {
    title: 'Akční plán',
    slug: 'akcni',
    kind: 'action-plan',
    state: 'commenting',
    partOf: plan,
    commenting: {
      until: '2999-04-30T12:00:00Z',
      email: 'plan@kraj.test',
      phone: '+420777123456',
      web: 'https://kraj.test/plan',
      address: 'Podatelna, Dlouhá 1, Jasanov',
      hearingAt: '2999-05-04T15:00:00Z',
      hearingPlace: 'Radnice',
    },
    priorities: [
      {
        code: '1',
        title: 'Péče doma',
        goals: [
          {
            title: 'Dvě auta',
            responsible: 'Kompas',
            cost: 900000,
            costNote: 'rozpočet kraje',
            dueOn: '2999-12-31T12:00:00Z',
          },
          { title: 'Tři řidiči' },
        ],
      },
    ],
  })

  const workingGroup = await publish('working-groups', {
    name: 'Skupina pro seniory',
    slug: 'seniori',
    kind: 'working',
    summary: 'Scházíme se.',
    body: words('Kdo může přijít.'),
    targetGroups: [group],
    ...fullGroup(file),
    contacts: people,
    projects: [project],
    plans: [plan],
    territory,
  })
  await publish('working-groups', { name: 'Řídicí skupina', slug: 'ridici', kind: 'steering' })

  const event = await publish('events', {
    title: 'Setkání řidičů',
    slug: 'setkani',
    kind: 'seminar',
    state: 'postponed',
    accredited: true,
    summary: 'Jak vozit seniory.',
    occurrences: [
      { startsAt: '2999-05-03T08:00:00Z', endsAt: '2999-05-03T10:00:00Z' },
      { startsAt: '2999-05-01T08:00:00Z', endsAt: '2999-05-01T10:00:00Z' },
    ],
    dateNote: 'Termíny se mohou měnit.',
    venue: { name: 'Radnice', room: 'Velký sál', address, location: [16.27, 49.75] },
    onlineUrl: 'https://prenos.test/1',
    body: words('Program.'),
    image: picture,
    organisers: [{ name: 'Kraj', web: 'https://kraj.test/' }, { name: 'Kompas' }],
    capacity: 20,
    registration: 'required',
    signUp: {
      web: 'https://kraj.test/prihlaska',
      email: 'ridici@kraj.test',
      phone: '+420777123456',
      until: '2999-04-20T12:00:00Z',
    },
    attachments: [file],
    projects: [project],
    workingGroup,
  })
  await publish('events', {
    title: 'Minulé setkání',
    slug: 'minule',
    kind: 'fair',
    state: 'cancelled',
    occurrences: [{ startsAt: '2020-05-01T00:00:00+02:00', allDay: true }],
  })
  await publish('events', {
    title: 'Bez termínu',
    slug: 'bez',
    kind: 'other',
    onlineUrl: 'https://x.test/',
  })

  await publish('news', {
    title: 'Nová auta',
    slug: 'auta',
    subtitle: 'Dvě nová auta',
    summary: 'Kraj koupil auta.',
    image: picture,
    body: words('Stála milion.'),
    attachments: [file],
    author: 'Jana Malá',
    publishedAt: '2026-10-01T08:00:00Z',
    topics: ['doprava', 'peníze', 'třetí'],
    projects: [project],
    events: [event],
    plans: [plan],
  })
  await publish('news', {
    title: 'Krátká zpráva',
    slug: 'kratka',
    summary: 'Jen věta.',
    publishedAt: '2026-09-01T08:00:00Z',
  })

  const parent = await publish('pages', {
    title: 'O nás',
    slug: 'o-nas',
    summary: 'Kdo jsme.',
    body: words('Jsme kraj.'),
    attachments: [file],
  })
  await publish('pages', {
    title: 'Tým',
    slug: 'tym',
    summary: 'Lidé.',
    body: words('x'),
    parent,
    order: 2,
  })
  await publish('pages', { title: 'Kde jsme', slug: 'kde', body: words('y'), parent, order: 1 })

  await publish('services', {
    name: 'Poradna Kompas',
    slug: 'poradna',
    provider: ground.providerA,
    serviceType,
    forms: ['field', 'ambulatory'],
    summary: 'Poradíme s dluhy.',
    description: words('Chodíme i domů.'),
    isRegistered: true,
    registrationId: '1234567',
    targetGroups: [group],
    targetGroupNotes: 'Hlavně senioři.',
    whom: ['women', 'families'],
    ageFrom: 60,
    ageTo: 99,
    lifeSituations: [situation],
    territories: [territory],
    languages: ['cs', 'uk'],
    contacts,
    places: [
      {
        name: 'Kancelář',
        address,
        location: [16.27, 49.75],
        openingHours: [
          { day: 'mo', opensAt: '08:00', closesAt: '12:00' },
          { day: 'mo', opensAt: '13:00', closesAt: '16:00', note: 'jen objednaní' },
          { day: 'fr', opensAt: '09:00', closesAt: '11:00' },
        ],
        accessibility: 'partial',
        accessibilityNote: 'Tři schody.',
      },
    ],
    conditions: 'Bydlíte v kraji.',
    costs: 'Zdarma.',
    howToApply: 'Zavolejte.',
    capacity: [{ form: 'ambulatory', kind: 'clients', count: 1200 }],
    availability: { free: 2, waitingWeeks: 3 },
    state: 'paused',
  })
  await publish('services', {
    name: 'Azylový dům',
    slug: 'azyl',
    provider: ground.providerA,
    serviceType,
    forms: ['residential'],
    isRegistered: false,
    isAddressSecret: true,
    availability: { free: 0 },
  })
  await publish('services', {
    name: 'Občanská poradna',
    slug: 'obcanska',
    provider: providerB,
    serviceType: adviceType,
    forms: ['ambulatory'],
    territories: [lipov],
    places: [{ address: { city: 'Lipov' }, location: [17.46, 48.9], accessibility: 'full' }],
    availability: { free: 5 },
  })
  await publish('services', {
    name: 'Domov',
    slug: 'domov',
    provider: providerB,
    serviceType,
    forms: ['residential'],
    state: 'ended',
    ageFrom: 18,
  })
}

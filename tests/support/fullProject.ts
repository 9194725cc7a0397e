import { words } from './content'

type Related = Record<'picture' | 'file' | 'group' | 'programme' | 'territory', string> & {
  people: object[]
}

/** A project that has everything its page may show. */
export const fullProject = ({
  picture,
  file,
  group,
  programme,
  territory,
  people,
}: Related): object => ({
  title: 'Doprava seniorů k lékaři',
  shortTitle: 'Doprava seniorů',
  slug: 'doprava',
  summary: 'Odvezeme každého.',
  image: picture,
  aims: words('Cíl projektu.'),
  results: words('Zatím pět aut.'),
  targetGroups: [group],
  territories: [territory],
  registrationNumber: 'CZ.03.02.02/00/22_046/0002180',
  programme,
  priorityAxis: 'Sociální začleňování',
  beneficiary: { name: 'Kraj', ico: '27082440', web: 'https://kraj.test/', logo: picture },
  publicity: { usesPreset: true, poster: picture },
  startsOn: '2020-01-01T12:00:00Z',
  endsOn: '2999-06-30T12:00:00Z',
  funding: [
    { source: 'Evropská unie', amount: 900.5 },
    { source: 'Město', amount: 100 },
  ],
  partners: [
    { name: 'Spolek', role: 'partner', web: 'https://spolek.test/' },
    { name: 'Nadace', role: 'funder' },
    { name: 'Firma' },
  ],
  web: 'https://doprava.test/',
  activities: [
    {
      title: 'Nákup aut',
      description: 'Pět aut.',
      partner: 'Spolek',
      territories: [territory],
      outputs: 'Dvě dodávky.',
    },
    { title: 'Školení' },
  ],
  indicators: [
    {
      name: 'Svezení lidé',
      unit: 'osob',
      target: 1200,
      reached: 300,
      values: [{ period: '2020', value: 300 }, { period: '2021' }],
    },
    { name: 'Auta', target: 5 },
    { name: 'Řidiči', unit: 'lidí', reached: 0 },
    { name: 'Spokojenost' },
  ],
  outputs: [
    {
      title: 'Mapa cest',
      kind: 'map',
      state: 'done',
      dueOn: '2021-05-01T12:00:00Z',
      file,
      description: 'Kudy se jezdí.',
      place: 'Dlouhá 1, Jasanov',
      count: 2,
      frequency: 'jednou ročně',
    },
    { title: 'Školení řidičů', kind: 'training', state: 'underway', territory },
    { title: 'Zpráva', kind: 'map', state: 'planned', territory },
    { title: 'Kampaň', kind: 'campaign', state: 'cancelled', territory },
  ],
  reports: [
    { title: 'První zpráva', date: '2020-06-01T12:00:00Z', period: '2020', author: 'Jana Malá' },
    {
      title: 'Druhá zpráva',
      date: '2021-06-01T12:00:00Z',
      body: words('Jede se.'),
      indicators: [{ name: 'Jízdy', reached: 12 }],
    },
  ],
  documents: [file],
  contacts: people,
})

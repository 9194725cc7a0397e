import { territory } from '../build/ref'
import type { Seedling } from '../build/sown'

type Spot = [name: string, longitude: number, latitude: number]

const sourceNote =
  'Smyšlené území. Kód má tvar kódů RÚIAN, ale nepatří žádnému skutečnému místu; poloha je přibližná a vymyšlená.'

/** Eleven districts of the invented region; the first municipality of each is its seat. */
const districts: [slug: string, ...municipalities: Spot[]][] = [
  [
    'jasanov',
    ['Jasanov', 16.3, 49.92],
    ['Lesná Lhotka', 16.36, 49.96],
    ['Podhájí u Jasanova', 16.22, 49.89],
  ],
  ['skalnice', ['Skalnice', 16.62, 50.16], ['Mezivrší', 16.68, 50.2], ['Teplá Voda', 16.56, 50.21]],
  [
    'dvorce',
    ['Dvorce nad Žernavou', 16.08, 50.1],
    ['Kamenná Ves pod Jedlovou', 16.02, 50.14],
    ['Žernavice', 16.14, 50.06],
  ],
  [
    'jivoviste',
    ['Jívoviště', 15.74, 50.02],
    ['Ostružno pod Hřebenem', 15.7, 50.08],
    ['Libochůvky', 15.81, 49.97],
  ],
  [
    'kostelany',
    ['Kostelany nad Bystrou', 16.2, 49.79],
    ['Doubravčice nad Bystrou', 16.27, 49.75],
    ['Vrbová Lhota pod Strání', 16.12, 49.76],
  ],
  [
    'nahorov',
    ['Náhorov', 16.44, 50.1],
    ['Červená Stráň', 16.5, 50.06],
    ['Hrádeček u Náhorova', 16.39, 50.15],
  ],
  [
    'novina',
    ['Novina nad Žernavou', 16.3, 50.07],
    ['Bohdašínek', 16.33, 50.12],
    ['Slavětínek', 16.24, 50.04],
  ],
  [
    'trnovice',
    ['Trnovice', 16.2, 50.2],
    ['Pilná Hora', 16.12, 50.24],
    ['Údolí Svaté Anny', 16.28, 50.25],
  ],
  [
    'hrebenov',
    ['Hřebenov', 15.93, 50.24],
    ['Jelení Bouda', 15.86, 50.28],
    ['Dolní Hamr', 15.99, 50.2],
  ],
  [
    'hlubcany',
    ['Hlubčany', 16.82, 49.88],
    ['Strahovičky', 16.88, 49.92],
    ['Bolatínek', 16.77, 49.93],
    ['Kobeřičky', 16.86, 49.84],
    ['Závadka nad Hlubčinkou', 16.79, 49.83],
  ],
  [
    'soutoky',
    ['Soutoky nad Bystrou', 16.48, 49.84],
    ['Hylvátky', 16.54, 49.81],
    ['Knapovec u Soutoků', 16.43, 49.79],
  ],
]

const region: Seedling<'territories'> = {
  ...{ slug: 'podhorsky-kraj', name: 'Podhorský kraj', kind: 'region', code: '990' },
  ...{ location: [16.3, 50.02], sourceNote },
}

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(' ', '-')

const district = (
  slug: string,
  [name, ...location]: Spot,
  at: number,
): Seedling<'territories'> => ({
  ...{
    slug: `orp-${slug}`,
    name: `ORP ${name}`,
    kind: 'orp',
    code: `99${String(at + 1).padStart(2, '0')}`,
  },
  ...{ parent: territory('podhorsky-kraj'), location, sourceNote },
})

const municipality = (
  orp: string,
  [name, ...location]: Spot,
  code: string,
): Seedling<'territories'> => ({
  ...{ slug: slugOf(name), name, kind: 'municipality', code, parent: territory(`orp-${orp}`) },
  ...{ location, sourceNote },
})

/** The tree of territories: region, districts (ORP), municipalities. */
export const territories: Seedling<'territories'>[] = [
  region,
  ...districts.flatMap(([slug, ...spots], at) => [
    ...spots.slice(0, 1).map((seat) => district(slug, seat, at)),
    ...spots.map((spot, nth) => municipality(slug, spot, String(990101 + at * 100 + nth))),
  ]),
]

/** Where a town lies: for addresses of services and venues. */
export const positions = new Map(
  districts.flatMap(([, ...spots]) =>
    spots.map(([name, ...location]) => [name, location] as const),
  ),
)

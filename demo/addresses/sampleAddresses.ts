import proj4 from 'proj4'

import type { Point } from '@/lib/point'
import { addressHead } from '@/subjects/addresses/read/readAddresses'
import { krovak } from '@/subjects/addresses/toWgs84'

/** House numbers stand where the demo has them; the others go along the street. */
type Street = { name: string; at: Point; numbers: [house: number, orientation?: string][] }
type Town = {
  code: string
  name: string
  postcode: string
  parts: { name: string; streets: Street[] }[]
}

const sampleTowns: Town[] = [
  {
    code: '990101',
    name: 'Jasanov',
    postcode: '57901',
    parts: [
      {
        name: 'Jasanov-Město',
        streets: [
          {
            name: 'Divadelní',
            at: [16.29585, 49.91467],
            numbers: [
              [101, '1'],
              [102, '2'],
            ],
          },
          {
            name: 'Husova',
            at: [16.29107, 49.92073],
            numbers: [
              [318, '18'],
              [320, '20'],
              [321, '21a'],
            ],
          },
          {
            name: 'Krajské náměstí',
            at: [16.29585, 49.91467],
            numbers: [
              [1, '1'],
              [2, '2'],
              [12, '3'],
            ],
          },
          {
            name: 'Lipová',
            at: [16.29838, 49.9259],
            numbers: [
              [412, '12'],
              [414, '14'],
            ],
          },
          {
            name: 'Mostecká',
            at: [16.29544, 49.92517],
            numbers: [
              [502, '2'],
              [504, '4'],
            ],
          },
          {
            name: 'Nábřežní',
            at: [16.29199, 49.92273],
            numbers: [
              [604, '4'],
              [606, '6'],
              [608, '8'],
            ],
          },
        ],
      },
      {
        name: 'Předměstí',
        streets: [
          {
            name: '17. listopadu',
            at: [16.301, 49.93],
            numbers: [
              [705, '5'],
              [717, '17'],
            ],
          },
          { name: 'Nádražní', at: [16.3102, 49.9311], numbers: [[12], [801, '12'], [812, '14']] },
          {
            name: 'Zahradní',
            at: [16.30338, 49.92556],
            numbers: [
              [930, '30'],
              [932, '32'],
            ],
          },
        ],
      },
    ],
  },
  {
    code: '990102',
    name: 'Lesná Lhotka',
    postcode: '57902',
    parts: [
      {
        name: 'Lesná Lhotka',
        streets: [{ name: '', at: [16.36, 49.96], numbers: [[1], [2], [12], [50]] }],
      },
      { name: 'Dolní Paseky', streets: [{ name: '', at: [16.37, 49.955], numbers: [[1], [12]] }] },
    ],
  },
  {
    code: '990301',
    name: 'Dvorce nad Žernavou',
    postcode: '57921',
    parts: [
      {
        name: 'Dvorce nad Žernavou',
        streets: [
          { name: 'Mlýnská', at: [16.07123, 50.09864], numbers: [[77], [79]] },
          { name: 'Nádražní', at: [16.0801, 50.0951], numbers: [[212, '12']] },
          { name: 'náměstí Míru', at: [16.07585, 50.09467], numbers: [[1], [12]] },
        ],
      },
    ],
  },
]

const converter = proj4('WGS84', krovak)

/** Invented addresses of three towns of the demo, as the state publishes them: by the names of the files. */
export const sampleAddresses = (): Map<string, Buffer> =>
  new Map(
    sampleTowns.map((town, at) => [
      `20261031_OB_${town.code}_ADR.csv`,
      toWindows1250([addressHead, ...linesOf(town, at), ''].join('\r\n')),
    ]),
  )

const linesOf = ({ code, name, postcode, parts }: Town, townAt: number): string[] =>
  parts.flatMap((part, partAt) =>
    part.streets.flatMap((street, streetAt) =>
      street.numbers.map(([house, orientation = ''], houseAt) => {
        const [, digits = '', letter = ''] = /^(\d*)(\w*)$/.exec(orientation) ?? []
        const [x = 0, y = 0] = converter.forward([street.at[0] + houseAt / 5_000, street.at[1]])
        const id = ((townAt * 10 + partAt) * 10 + streetAt) * 10 + houseAt
        // A cottage with a registration number stands in the part of the village that has no street.
        const kind = part.name === 'Dolní Paseky' && house === 12 ? 'č.ev.' : 'č.p.'
        const partCode = 990_000 + townAt * 10 + partAt
        const streetCode = street.name ? 9_900_000 + townAt * 100 + partAt * 10 + streetAt : ''
        const before = `${99_000_000 + id};${code};${name};;;;;${partCode};${part.name};${streetCode};${street.name}`
        const numbers = `${kind};${house};${digits};${letter};${postcode}`
        return `${before};${numbers};${(-x).toFixed(2)};${(-y).toFixed(2)};2026-01-01T00:00:00`
      }),
    ),
  )

const decoder = new TextDecoder('windows-1250')
const byteOf = new Map(
  Array.from({ length: 256 }, (_, at) => [decoder.decode(Uint8Array.of(at)), at]),
)

/** The encoding in which the state publishes them; Node only reads it. */
export const toWindows1250 = (text: string): Buffer =>
  Buffer.from([...text].map((sign) => byteOf.get(sign) ?? 0x3f))

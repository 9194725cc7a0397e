import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import { fold } from '@/lib/fold'

type Row = Record<string, unknown> & { id: string }

/** A text of some sentences in the editor's JSON. */
const words = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: Array.from({ length: 4 }, () => ({
      type: 'paragraph',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      children: [
        {
          type: 'text',
          text: text.repeat(6),
          format: 0,
          detail: 0,
          mode: 'normal',
          style: '',
          version: 1,
        },
      ],
    })),
  },
})

/** Rows of arrays bear ids of their own, which Payload's hooks would give. */
const row = <Data extends object>(data: Data) => ({ ...data, id: randomBytes(12).toString('hex') })

const inThree = (text: unknown) => ({ cs: text, en: text, uk: text })

const find = async (
  payload: Payload,
  collection: 'service-types' | 'target-groups' | 'territories',
) => {
  const { docs } = await payload.db.find<Row>({ collection, limit: 200, pagination: false })
  return docs.map(({ id }) => id)
}

/**
 * Adds published services until there are `total`, as rich as those of the demo content, straight into the
 * database: what is measured is reading. Each provider has ten of them, or as many as is said.
 */
export const grow = async (payload: Payload, total: number, ofProvider = 10): Promise<void> => {
  const { totalDocs } = await payload.db.count({ collection: 'services', where: {} })
  const [types, groups, territories] = await Promise.all([
    find(payload, 'service-types'),
    find(payload, 'target-groups'),
    find(payload, 'territories'),
  ])
  const providers: string[] = []
  const pick = (from: string[], at: number) => from[at % from.length]

  for (let at = totalDocs; at < total; at += 1) {
    if (at % ofProvider === 0 || providers.length === 0) {
      const provider = await payload.db.create({
        collection: 'providers',
        data: {
          name: `Organizace ${at}`,
          slug: `organizace-${at}`,
          _status: 'published',
          summary: inThree(`Pomáháme v okolí ${at}`),
        },
      })
      providers.push(String(provider.id))
    }
    const name = `Služba v místě ${(at * 7919) % total}`
    await payload.db.create({
      collection: 'services',
      data: {
        name: inThree(name),
        slug: `sluzba-v-miste-${at}`,
        searchText: inThree(fold(name)),
        provider: providers.at(-1),
        serviceType: pick(types, at),
        forms: at % 3 ? ['field'] : ['ambulatory', 'field'],
        summary: inThree(`Přijedeme tam, kde nás potřebujete, číslo ${at}.`),
        description: inThree(words('Pomáháme lidem, kteří to sami nezvládnou. ')),
        targetGroups: [pick(groups, at), pick(groups, at + 7)],
        territories: [pick(territories, at)],
        isRegistered: true,
        isAddressSecret: false,
        state: 'active',
        capacity: [row({ form: 'field', kind: 'clients', count: at % 60 })],
        availability: { free: at % 5, waitingWeeks: at % 9, updatedAt: new Date().toISOString() },
        contacts: {
          phones: [row({ number: '+420585000000', note: inThree('přes den') })],
          emails: [row({ email: 'pomoc@priklad.example' })],
        },
        places: [
          row({
            name: inThree('Kancelář'),
            address: { street: `Dlouhá ${at}`, city: 'Podhradí', postcode: '77900' },
            location: scattered(at),
            accessibility: 'full',
            openingHours: ['mo', 'tu', 'we', 'th', 'fr'].map((day) =>
              row({ day, opensAt: '08:00', closesAt: '16:00' }),
            ),
          }),
        ],
        verifiedOn: new Date(Date.UTC(2026, at % 11, 1 + (at % 27))).toISOString(),
        _status: 'published',
      },
    })
  }
}

/** A place somewhere in the region, as it is stored; always the same for the same number. */
const scattered = (at: number) => ({
  type: 'Point',
  coordinates: [
    15.6 + (((at * 7_919) % 10_007) / 10_007) * 1.4,
    49.75 + (((at * 4_729) % 10_009) / 10_009) * 0.5,
  ],
})

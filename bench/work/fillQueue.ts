import config from '@payload-config'
import { openPayload } from '@/platform/http/openPayload'

/** Adds proposals until SIZE of them wait, as rich as those of providers, straight into the database. */
const payload = await openPayload(config)
const waiting = { state: { equals: 'waiting' } }
const { totalDocs } = await payload.count({ collection: 'proposals', where: waiting })
const { docs } = await payload.find({ collection: 'services', limit: 50, depth: 0 })

for (let at = totalDocs; at < Number(process.env.SIZE); at += 1) {
  const service = docs[at % docs.length]
  await payload.db.create({
    collection: 'proposals',
    data: {
      title: service?.name,
      collection: 'services',
      document: service?.id,
      state: 'waiting',
      provider: service?.provider,
      slot: `bench:${at}`,
      submittedByName: 'Pavla',
      note: 'Prosím',
      submittedAt: new Date(Date.now() - at * 1_000).toISOString(),
      changes: [
        {
          path: 'summary',
          locale: 'cs',
          kind: 'textarea',
          label: { cs: 'Shrnutí', en: 'Summary', uk: 'Стислий зміст' },
          before: `Pomáháme v okolí ${at}`,
          after: `Pomáháme v celém okolí ${at}`,
        },
      ],
    },
  })
}
process.exit(0)

import { writeFileSync } from 'node:fs'

import config from '@payload-config'
import { openPayload } from '@/platform/http/openPayload'
import { composeDue } from '@/subjects/verification/composeDue'

import { grow } from '../grow'

const people = 1_000

/** Lets a thousand people keep a provider with three due services each, and measures the letters to them. */
const payload = await openPayload(config)
const { totalDocs: known } = await payload.count({ collection: 'services' })
await grow(payload, known - (known % 3) + 3 + people * 3, 3)
const { docs: providers } = await payload.find({
  collection: 'providers',
  limit: people,
  depth: 0,
  sort: '-createdAt',
  select: { name: true },
})
for (let at = 0; at < people; at += 1)
  await payload.db.create({
    collection: 'users',
    data: {
      name: `Osoba ${at}`,
      email: `osoba${at}@priklad.example`,
      role: 'provider',
      providers: [providers[at % providers.length]?.id],
      isActive: true,
    },
  })

const letters = async () =>
  (await payload.count({ collection: 'letters', where: { template: { equals: 'confirmation' } } }))
    .totalDocs
const before = await letters()
const started = performance.now()
await composeDue({ payload, now: () => new Date(Date.now() + 400 * 86_400_000) })
const seconds = Math.round((performance.now() - started) / 100) / 10
writeFileSync(
  String(process.env.OUT),
  JSON.stringify({ written: (await letters()) - before, seconds }),
)
process.exit(0)

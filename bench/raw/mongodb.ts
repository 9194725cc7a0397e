import mongoose from 'mongoose'

import { page, serve } from './serve'

type Stored = Record<string, { cs?: string }> & {
  _id: unknown
  slug: string
  forms: string[]
  isAddressSecret: boolean
  provider: unknown
  _provider: { _id: unknown; name: string; slug: string }[]
}

const { connection } = await mongoose.connect(String(process.env.DATABASE_URL))
const services = connection.collection<Stored>('services')
const published = { _status: 'published', deletedAt: null }

const document = ({ _id, name, summary, forms, isAddressSecret, slug, _provider }: Stored) => ({
  id: String(_id),
  name: name?.cs,
  provider: {
    id: String(_provider[0]?._id),
    name: _provider[0]?.name,
    slug: _provider[0]?.slug,
  },
  forms,
  summary: summary?.cs,
  isAddressSecret,
  slug,
})

const find = (where: object, sort: Record<string, 1>) =>
  services
    .aggregate<Stored>([
      { $match: where },
      { $sort: sort },
      { $limit: 10 },
      {
        $lookup: {
          from: 'providers',
          localField: 'provider',
          foreignField: '_id',
          as: '_provider',
        },
      },
      {
        $project: {
          name: 1,
          summary: 1,
          forms: 1,
          isAddressSecret: 1,
          slug: 1,
          '_provider._id': 1,
          '_provider.name': 1,
          '_provider.slug': 1,
        },
      },
    ])
    .toArray()

const list = async (where: object, sort: Record<string, 1>) => {
  const [docs, count] = await Promise.all([find(where, sort), services.countDocuments(where)])
  return page(docs.map(document), count)
}

serve({
  '/list': () => list(published, { slug: 1 }),
  '/filtered': () => list({ ...published, forms: 'field' }, { 'name.cs': 1 }),
  '/byId': async () => {
    const id = new mongoose.Types.ObjectId(String(process.env.ID))
    const [found] = await find({ ...published, _id: id }, { slug: 1 })
    return found && document(found)
  },
})

import { find } from '@/site/cms/client'
import { publicPath } from '@/lib/publicPath'

type Address = { path: string; changedAt?: string }

const collections = [
  'news',
  'projects',
  'plans',
  'events',
  'working-groups',
  'providers',
  'services',
  'life-situations',
  'pages',
] as const

const fixed = [
  '/',
  '/katalog',
  '/projekty',
  '/plany',
  '/akce',
  '/aktuality',
  '/pracovni-skupiny',
  '/sprava-udaju',
  '/vlozit',
  '/prohlaseni-o-pristupnosti',
]

const mostPages = 250

/** The addresses of all public pages without their language. */
export const findAddresses = async (): Promise<Address[]> => {
  const documents = await Promise.all(collections.map(addressesOf))
  return [...fixed.map((path) => ({ path })), ...documents.flat()]
}

const addressesOf = async (collection: (typeof collections)[number]): Promise<Address[]> => {
  const addresses: Address[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const { docs, hasNextPage } = await find(collection, {
      limit: 100,
      page,
      depth: 0,
      sort: 'slug',
      select: { slug: true, updatedAt: true },
    })
    for (const { slug, updatedAt } of docs) {
      const path = publicPath(collection, slug)
      if (path) addresses.push({ path, changedAt: updatedAt })
    }
    if (!hasNextPage) break
  }
  return addresses
}

import { find } from '@/site/cms/client'
import { publicKindNames, publicKinds, publicPath, type PublicKind } from '@/lib/publicKinds'

type Address = { path: string; changedAt?: string }

/** Pages that are no document and no list of a kind. */
const fixed = [
  '/',
  '/katalog',
  '/volna-mista',
  '/sprava-udaju',
  '/osobni-udaje',
  '/odber',
  '/zarizeni',
  '/vlozit',
  '/pro-vyvojare',
  '/prohlaseni-o-pristupnosti',
]

const mostPages = 250
const mostConsultations = 500

/** The addresses of all public pages without their language. */
export const findAddresses = async (): Promise<Address[]> => {
  const lists = publicKindNames.flatMap((kind) => {
    const { folder, hasList } = publicKinds[kind]
    return hasList ? [folder] : []
  })
  const [documents, comments] = await Promise.all([
    Promise.all(publicKindNames.map(addressesOf)),
    commentPages(),
  ])
  return [...[...fixed, ...lists].map((path) => ({ path })), ...documents.flat(), ...comments]
}

/** The pages where plans are commented on, and where it stands how the comments were settled. */
const commentPages = async (): Promise<Address[]> => {
  const { docs } = await find('consultations', {
    limit: mostConsultations,
    depth: 1,
    select: { plan: true, updatedAt: true },
    populate: { plans: { slug: true } },
  })
  return docs.flatMap(({ plan, updatedAt }) => {
    const path = typeof plan === 'object' && plan?.slug ? publicPath('plans', plan.slug) : null
    return path ? [{ path: `${path}/pripominky`, changedAt: updatedAt }] : []
  })
}

const addressesOf = async (collection: PublicKind): Promise<Address[]> => {
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

import type { CollectionSlug, Payload } from 'payload'

import { idOf } from '@/lib/idOf'

import { password, type Who } from './cms'

type Data = Record<string, unknown>

/** Words as the editor would store them. */
export const words = (text: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: 'ltr' as const,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        children: [
          { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
        ],
      },
    ],
  },
})

/** The smallest PNG that is a picture: one transparent point. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export type Ground = {
  providerA: string
  providerB: string
  serviceType: string
  territory: string
  plan: string
}

let count = 0
/** A number that has not been used in this test file: for slugs and codes. */
export const next = (): number => (count += 1)

/** Writes a document as the application itself would, whoever may. */
export const write = async (
  payload: Payload,
  collection: CollectionSlug,
  data: Data,
  options: { draft?: boolean } = {},
): Promise<string> => {
  const made = await payload.create({
    collection,
    data: data as never,
    depth: 0,
    overrideAccess: true,
    ...options,
  } as Parameters<Payload['create']>[0])
  return String(idOf(made))
}

/** The people and what every catalogue entry refers to. */
export const prepareGround = async (payload: Payload): Promise<Ground> => {
  const provider = (name: string) =>
    write(payload, 'providers', { name, slug: `${name}-${next()}`, _status: 'published' })
  const providerA = await provider('poskytovatel-a')
  const providerB = await provider('poskytovatel-b')
  const people: [Who, string, string[]][] = [
    ['ada', 'admin', []],
    ['edda', 'editor', []],
    ['karel', 'coordinator', []],
    ['pavla', 'provider', [providerA]],
    ['petr', 'provider', [providerB]],
    // A member of working groups: to everything but her groups like anybody.
    ['mila', 'member', []],
  ]
  for (const [name, role, providers] of people)
    await write(payload, 'users', {
      name,
      role,
      providers,
      email: `${name}@demo.test`,
      password,
    })
  const serviceType = await write(payload, 'service-types', {
    name: 'Pečovatelská služba',
    slug: 'pecovatelska-sluzba',
    code: '40',
    kind: 'care',
  })
  const territory = await write(payload, 'territories', {
    name: 'Horní kraj',
    slug: 'horni-kraj',
    code: 'CZ999',
    kind: 'region',
  })
  const plan = await write(payload, 'plans', {
    title: 'Plán s opatřeními',
    slug: 'plan-s-opatrenimi',
    kind: 'medium-term',
    state: 'in-force',
    _status: 'published',
  })
  return { providerA, providerB, serviceType, territory, plan }
}

/** The least that each collection of content asks for, with `name` as what people would recognise. */
export const sample = (
  collection: string,
  name: string,
  { providerA, serviceType, plan }: Ground,
): Data => {
  const slug = `${collection}-${next()}`
  const samples: Record<string, Data> = {
    news: { title: name, slug, summary: 'Shrnutí', body: words(name) },
    pages: { title: name, slug, body: words(name) },
    projects: { title: name, slug, summary: 'Shrnutí', aims: words(`Cíl: ${name}`) },
    plans: { title: name, slug, kind: 'medium-term', state: 'in-force' },
    measures: { title: name, plan, code: `1.${next()}` },
    events: { title: name, slug, kind: 'seminar', dateNote: 'Termín upřesníme' },
    'working-groups': { name, slug, kind: 'working' },
    providers: { name, slug },
    services: { name, slug, provider: providerA, serviceType, forms: ['field'] },
    'life-situations': { title: name, slug },
    territories: { name, slug, kind: 'municipality', code: slug },
    'service-types': { name, slug, kind: 'care', code: slug },
    'target-groups': { name, slug, list: 'register', code: slug },
    programmes: { name, code: slug, statement: 'Spolufinancováno' },
    redirects: { from: `/aktuality/${name}`, to: '/aktuality' },
    synonyms: { words: name },
    users: { name, email: `${slug}@demo.test`, password, role: 'provider', providers: [] },
  }
  return samples[collection] ?? {}
}

/** A picture of the library, used by nothing. */
export const writePicture = async (payload: Payload, alt: string): Promise<string> => {
  const { id } = await payload.create({
    collection: 'media',
    data: { alt },
    file: { data: png, mimetype: 'image/png', name: 'obrazek.png', size: png.length },
    overrideAccess: true,
  })
  return String(id)
}

/** A document of the library, used by nothing. */
export const writeFile = async (payload: Payload, title: string): Promise<string> => {
  const data = Buffer.from('nazev;pocet\nterénní;3\n'.repeat(100))
  const { id } = await payload.create({
    collection: 'files',
    data: { title, pages: 3 },
    file: { data, mimetype: 'text/csv', name: 'zapis.csv', size: data.length },
    overrideAccess: true,
  })
  return String(id)
}

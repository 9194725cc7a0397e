import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { readContent, type Entry } from '@demo/readContent'
import { seed } from '@demo/seed'

import { startCms, type Cms, type Who } from '../support/cms'
import { answersOf, type OpenApi } from '../support/openApi'

/** Of each list, and of single documents; all of the demo's in every manner would say nothing that these do not. */
const most = 10
const single = 2

/** The newest of each kind, and whatever they link to. */
const someOf = (entries: Entry[]): Entry[] => {
  const nameOf = ({ collection, key }: Entry) => `${collection}:${key}`
  const byName = new Map(entries.map((entry) => [nameOf(entry), entry]))
  const chosen = new Set<Entry>()
  const choose = (entry: Entry) => {
    if (chosen.has(entry)) return

    chosen.add(entry)
    const whole = JSON.stringify([entry.content, entry.texts])
    for (const [name] of whole.matchAll(/[a-z-]+:[^\s")\\]+/g)) {
      const linked = byName.get(name)
      if (linked) choose(linked)
    }
  }
  for (const kind of new Set(entries.map(({ collection }) => collection)))
    entries
      .filter(({ collection }) => collection === kind)
      .slice(-most)
      .forEach(choose)
  return entries.filter((entry) => chosen.has(entry))
}

type Doc = { id: string; filename?: string }
type Schemas = Record<string, { properties: Record<string, unknown> }>

let cms: Cms
let document: OpenApi
let answers: ReturnType<typeof answersOf>
beforeAll(async () => {
  cms = await startCms()
  await seed(cms.payload, someOf(readContent()))
  document = (await cms.rest('/api/openapi.json')).body
  answers = answersOf(document)
}, 300_000)
afterAll(async () => {
  process.stderr.write(`Real answers checked against openapi.json: ${answers.count()}\n`)
  await cms.stop()
})

/** What REST really answers, and what of it is not as it is described. */
const faultsAt = async (path: string, url: string, as: Who = 'nobody'): Promise<string[]> => {
  const { status, body } = await cms.rest(url, { as })
  return answers.faultsIn(path, 'get', status, body).map((fault) => `${url} (${status}): ${fault}`)
}

const lists = (): string[] =>
  Object.keys(document.paths).filter(
    (path) => `${path}/{id}` in document.paths && `${path}/count` in document.paths,
  )
const globals = (): string[] =>
  Object.keys(document.paths).filter((path) => path.startsWith('/api/globals/'))

const allFaults = async (paths: string[], look: (path: string) => Promise<string[]>) => {
  const found: string[] = []
  for (const path of paths) found.push(...(await look(path)))
  return found.slice(0, 20)
}

const slugs = () => lists().map((path) => path.slice('/api/'.length))
const populated = (): string =>
  slugs()
    .map((slug) => `populate[${slug}][createdAt]=true`)
    .join('&')
/** Every other field of a document, so that groups and lists are among them. */
const selected = (path: string): string => {
  const name =
    document.paths[`${path}/{id}`]?.get?.responses['200']?.content?.['application/json']?.schema
      ?.$ref
  const schema = (document.components.schemas as Schemas)[String(name).split('/').at(-1) ?? '']
  return Object.keys(schema?.properties ?? {})
    .filter((_, at) => at % 2 === 1)
    .map((field) => `select[${field}]=true`)
    .join('&')
}

const manners: [string, (path: string) => string][] = [
  ['at depth 0', () => 'depth=0'],
  ['at depth 1', () => 'depth=1'],
  ['at depth 2', () => 'depth=2'],
  ['at depth 3', () => 'depth=3'],
  ['with chosen fields', (path) => selected(path)],
  ['with chosen fields of linked documents', () => `depth=2&${populated()}`],
  ['in all languages', () => 'locale=all&depth=2'],
  ['in all languages, with chosen fields', (path) => `locale=all&depth=0&${selected(path)}`],
  ['in a language without what stands in', () => 'locale=uk&fallback-locale=none'],
  ['with drafts and trash', () => 'draft=true&trash=true'],
]

/** In these a person of a provider reads what nobody else does: her own drafts. */
const ofOwn = manners.filter(([manner]) => /depth 1|all languages$|trash/.test(manner))

describe.each<[string, Who, typeof manners]>([
  ['somebody without an account', 'nobody', manners],
  ['a person of a provider', 'pavla', ofOwn],
  ['an admin', 'ada', manners],
])('what %s really reads is as openapi.json says', (_, who, manners) => {
  test.each(manners)('in lists and one by one, %s', async (_manner, queryOf) => {
    const faults = await allFaults(lists(), async (path) => {
      const query = queryOf(path)
      const { body } = await cms.rest(`${path}?limit=${single}&depth=0&sort=-id`, { as: who })
      const ids = ((body.docs ?? []) as Doc[]).map(({ id }) => id)
      const each = ids.map((id) => faultsAt(`${path}/{id}`, `${path}/${id}?${query}`, who))
      const list = faultsAt(path, `${path}?limit=${most}&${query}`, who)
      return (await Promise.all([list, ...each])).flat()
    })
    expect(faults).toEqual([])
  })

  test.each(manners)('in globals, %s', async (_manner, queryOf) => {
    const faults = await allFaults(globals(), (path) =>
      faultsAt(path, `${path}?${queryOf(path)}`, who),
    )
    expect(faults).toEqual([])
  })

  test('in empty lists, counts, versions and refusals', async () => {
    const nothing = 'where[id][equals]=000000000000000000000000'
    const faults = await allFaults(lists(), async (path) => {
      const versions = Object.keys(document.paths).filter((each) => each === `${path}/versions`)
      const found = await Promise.all([
        faultsAt(path, `${path}?${nothing}`, who),
        faultsAt(`${path}/count`, `${path}/count`, who),
        faultsAt(path, `${path}?where[nothing][equals]=1`, who),
        faultsAt(path, `${path}?where={`, who),
        faultsAt(`${path}/{id}`, `${path}/000000000000000000000000`, who),
        ...versions.flatMap((each) => [
          faultsAt(each, `${each}?limit=20&depth=1`, who),
          faultsAt(each, `${each}?limit=5&locale=all&depth=0`, who),
        ]),
      ])
      return found.flat()
    })
    expect(faults).toEqual([])
  })
})
